package org.hearthmark.provider.ofsted;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.hearthmark.HearthmarkTest;
import org.hearthmark.provider.OfstedFile;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.context.WebApplicationContext;

/** What the pages and files say of two lists, inside a transaction that is rolled back. */
@HearthmarkTest
@Transactional
class OfstedReportPagesTest {

    private static final LocalDate MARCH = LocalDate.of(2026, 3, 31);
    private static final LocalDate APRIL = LocalDate.of(2026, 4, 30);

    private final OfstedImports imports;
    private final MockMvc pages;
    private final UserDetailsService people;
    private final JdbcClient jdbc;
    private UUID april;

    @Autowired
    OfstedReportPagesTest(
            OfstedImports imports, WebApplicationContext web, UserDetailsService people, JdbcClient jdbc) {
        this.imports = imports;
        this.pages = MockMvcBuilders.webAppContextSetup(web).build();
        this.people = people;
        this.jdbc = jdbc;
    }

    @BeforeEach
    void twoLists() {
        var officer = people.loadUserByUsername("officer");
        SecurityContextHolder.getContext().setAuthentication(new TestingAuthenticationToken(officer, null));
        OfstedFile.forgetLists(jdbc);
        take(OfstedFile.asAt(MARCH)
                .active("2790001")
                .active("2790002")
                .active("2790003")
                .others(40)
                .text());
        april = take(OfstedFile.asAt(APRIL)
                        .suspended("2790001")
                        .inspected("2790003", "Inconsistent quality of service delivery")
                        .others(40)
                        .text()
                        .replace(
                                "3000007,,Supported Accommodation,16/08/2023", "3000007,,Supported Accommodation,soon"))
                .id()
                .orElseThrow();
    }

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void theReportSaysWhatIsNewChangedGoneAndRefused() {
        assertThat(page("/admin/ofsted/imports/" + april))
                .contains("Ofsted’s list as at 30 April 2026", ">15<")
                .contains("Registration date (column E)", "&quot;soon&quot; is no day as dd/mm/yyyy")
                .contains("Active, now Suspended", "Active, now Not on the list")
                .contains("Inconsistent quality of service delivery");
        assertThat(page("/admin/ofsted/imports/" + april + "/report.csv"))
                .contains("\"REFUSED\",\"15\",\"13\",\"Registration date (column E)\"")
                .contains("\"GONE\",\"\",\"\",\"\",\"\",\"2790002\"");
        assertThat(page("/admin/ofsted/imports")).contains("30 April 2026", "31 March 2026");
    }

    @Test
    void providersAreFoundByUrnNameCouncilAndRegistrationInPages() {
        assertThat(page("/admin/ofsted?text=2790001")).contains("1 provider", "Suspended", "30 April 2026");
        assertThat(page("/admin/ofsted?text=lantern&council=Hackney")).contains("43 providers", "page=1");
        assertThat(page("/admin/ofsted?text=lantern&page=2"))
                .contains("3000039")
                .doesNotContain("page=3");
        assertThat(page("/admin/ofsted?status=NOT_REGISTERED")).contains("1 provider", "Not on the list");
        assertThat(page("/admin/ofsted?council=Lewisham&kind=Boarding+School")).contains("0 providers");
        assertThat(page("/admin/ofsted?text=3000007"))
                .contains("1 provider", "31 March 2026")
                .contains("could be relied on until 14 June 2026");
        assertThat(page("/admin/ofsted.csv?status=SUSPENDED")).contains("\"2790001\",\"Lantern Homes\"");
    }

    private ImportReport take(String text) {
        return imports.take(new OfstedImports.Given(
                text.getBytes(StandardCharsets.UTF_8), "list.csv", Optional.empty(), false, "admin"));
    }

    private String page(String address) {
        try {
            var answer = pages.perform(get(address)).andReturn().getResponse();
            assertThat(answer.getStatus()).as(address).isEqualTo(200);
            return answer.getContentAsString(StandardCharsets.UTF_8);
        } catch (Exception broken) {
            throw new AssertionError(address, broken);
        }
    }
}
