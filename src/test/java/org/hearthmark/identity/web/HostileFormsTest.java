package org.hearthmark.identity.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.anonymous;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import jakarta.servlet.ServletException;
import java.net.URI;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hearthmark.HearthmarkTest;
import org.hearthmark.accreditation.ExamplesAtWork;
import org.hearthmark.accreditation.ExamplesAtWork.Examples;
import org.hearthmark.identity.AddressRule;
import org.hearthmark.identity.People;
import org.hearthmark.identity.Person;
import org.hearthmark.identity.Role;
import org.hearthmark.shared.web.TypedText;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.http.HttpMethod;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * Everything that takes a form, made from the mappings, gets what no form should send. Nothing breaks, nothing comes back
 * as markup, no text of any length is kept, and a form that is refused says why.
 */
@HearthmarkTest
class HostileFormsTest {

    private static final String OVERLONG = "x".repeat(100_000);
    private static final String MARKUP = "\"><script>hm(1)</script>";
    private static final String UNESCAPED = "<script>hm(1)";

    /** Where somebody who registered says for which firm. */
    private static final String OF_NEWCOMERS = "/provider/firm/";

    /** Nobody else's tests count what comes from here. */
    private static final String FROM = "203.0.113.77";

    /** What ends something comes last, so that the rest has something to work on. */
    private static final String ENDS =
            ".*(withdraw|submit|close|no-comments|confirm|remove|delete|cancel|leave|declare).*";

    /** Fields of any length do no harm there: they choose what happens and are not kept. */
    private static final Set<String> NOT_KEPT = Set.of("action", "then", "_method");

    /** Whose words count where an address is for several. */
    private static final List<Role> ACTORS = List.of(
            Role.COMMISSIONER,
            Role.INSPECTOR,
            Role.ACCREDITATION_OFFICER,
            Role.PANEL_MEMBER,
            Role.ALLIANCE_MANAGER,
            Role.ADMINISTRATOR);

    private final RequestMappingHandlerMapping mapping;
    private final AddressBook book;
    private final ExamplesAtWork work;
    private final People people;
    private final UserDetailsService accounts;
    private final MockMvc pages;
    private final Set<String> wrong = new TreeSet<>();
    private Examples examples;

    @Autowired
    HostileFormsTest(
            @Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping mapping,
            AddressBook book,
            ExamplesAtWork work,
            People people,
            UserDetailsService accounts,
            TypedText typedText,
            WebApplicationContext application) {
        this.mapping = mapping;
        this.book = book;
        this.work = work;
        this.people = people;
        this.accounts = accounts;
        this.pages = MockMvcBuilders.webAppContextSetup(application)
                .addFilters(typedText)
                .apply(springSecurity())
                .build();
    }

    /** An address that takes a form, with who sends it and what could stand in it. */
    private record Form(Served served, String path, RequestPostProcessor who, FormFields fields) {}

    /** What no field can be, in turns, so that each field gets each of them. */
    private static final List<String> UNFIT = List.of("letters", "99999999999999999999", "-1", "2027-02-31", "");

    /** In texts, which can be anything: markup, SQL, another direction of writing, a picture, the character zero. */
    private static final String HOSTILE =
            MARKUP + "' or 1=1; drop table provider.firm; -- \u202Efdp\u202C \uD83C\uDFE0\u0301 a\0b";

    @Test
    void whatNoFormShouldSendIsRefusedInWordsAndBreaksNothing() throws Exception {
        examples = work.examples();
        List<Form> forms = forms();
        assertThat(forms).hasSizeGreaterThan(40);
        for (Form form : forms) {
            fields(form);
        }
        for (Form form : forms) {
            texts(form);
        }
        assertThat(wrong).isEmpty();
    }

    private List<Form> forms() throws Exception {
        Comparator<Served> endsLast =
                Comparator.comparing(served -> served.pattern().matches(ENDS));
        List<Served> taking = Served.by(mapping).stream()
                .filter(served -> served.method() == HttpMethod.POST && served.takes() == null)
                .sorted(endsLast.thenComparing(Served::pattern))
                .toList();
        List<Form> forms = new ArrayList<>();
        for (Served served : taking) {
            String path = path(served.pattern());
            RequestPostProcessor who = who(path);
            forms.add(new Form(served, path, who, FormFields.of(served, page(path, who))));
        }
        return forms;
    }

    private String page(String path, RequestPostProcessor who) throws Exception {
        MockHttpServletResponse page = pages.perform(
                        get(URI.create(path)).with(who).header("Accept", "text/html"))
                .andReturn()
                .getResponse();
        return page.getStatus() == 200 ? page.getContentAsString() : "";
    }

    private void fields(Form form) throws Exception {
        Map<String, String> plausible = form.fields().plausible();
        send(form, "no field at all", Map.of());
        for (int turn = 0; turn <= 2; turn += 2) {
            send(form, "unfit fields, turn " + turn, unfit(plausible, turn));
        }
        Map<String, String> strange = new LinkedHashMap<>(plausible);
        FormFields.strangeNames(plausible.keySet()).forEach(name -> strange.put(name, "1"));
        send(form, "names that no form has", strange);
    }

    private static Map<String, String> unfit(Map<String, String> plausible, int turn) {
        Map<String, String> fields = new LinkedHashMap<>();
        int place = turn;
        for (String name : plausible.keySet()) {
            fields.put(name, UNFIT.get(place++ % UNFIT.size()));
        }
        return fields;
    }

    private void texts(Form form) throws Exception {
        Set<String> texts = form.fields().texts();
        refusedInWords("nothing in texts", send(form, "nothing in texts", with(form, texts, "")), form);
        send(form, "hostile texts", with(form, texts, HOSTILE));
        for (String text : texts) {
            if (!NOT_KEPT.contains(text)) {
                MockHttpServletResponse answer = send(form, "overlong " + text, with(form, Set.of(text), OVERLONG));
                refusedInWords("overlong " + text, answer, form);
                if (answer.getStatus() / 100 == 3 && !sentBack(form, answer)) {
                    wrong.add(form.served() + " takes 100,000 characters of " + text);
                }
            }
        }
    }

    private void refusedInWords(String attack, MockHttpServletResponse answer, Form form) throws Exception {
        boolean refused = answer.getStatus() == 200 || answer.getStatus() == 400;
        if (refused
                && toPeople(form)
                && form.fields().hasPage()
                && !answer.getContentAsString().contains("govuk-error-summary")) {
            wrong.add(form.served() + " is refused without an error summary: " + attack + ", " + answer.getStatus());
        }
    }

    /** To a page on which something else must be said first. */
    private static boolean sentBack(Form form, MockHttpServletResponse answer) {
        return !form.fields().hasPage()
                && String.valueOf(answer.getRedirectedUrl()).startsWith(OF_NEWCOMERS);
    }

    private static boolean toPeople(Form form) {
        return form.served().answers() == null;
    }

    private static Map<String, String> with(Form form, Set<String> names, String value) {
        Map<String, String> fields = new LinkedHashMap<>(form.fields().plausible());
        names.forEach(name -> fields.put(name, value));
        return fields;
    }

    private MockHttpServletResponse send(Form form, String attack, Map<String, String> fields) throws Exception {
        MockHttpServletRequestBuilder request =
                form.fields().files().isEmpty() ? post(URI.create(form.path())) : withFiles(form);
        fields.forEach(request::param);
        request.with(form.who()).with(csrf()).with(HostileFormsTest::from);
        request.header("Accept", toPeople(form) ? "text/html" : form.served().answers());
        String told = form.served() + " with " + attack;
        MockHttpServletResponse answer = new MockHttpServletResponse();
        try {
            answer = pages.perform(request).andReturn().getResponse();
        } catch (ServletException broken) {
            wrong.add(told + " breaks: " + broken.getCause());
        }
        if (answer.getStatus() >= 500) {
            wrong.add(told + " breaks: " + answer.getStatus());
        }
        if (toPeople(form) && answer.getContentAsString().contains(UNESCAPED)) {
            wrong.add(told + " comes back as markup");
        }
        return answer;
    }

    private static MockHttpServletRequest from(MockHttpServletRequest request) {
        request.setRemoteAddr(FROM);
        return request;
    }

    private static MockHttpServletRequestBuilder withFiles(Form form) {
        var request = multipart(URI.create(form.path()));
        form.fields()
                .files()
                .forEach(name -> request.file(new MockMultipartFile(
                        name, "../../<script>hm(1)</script>\u202Efdp.exe", "text/html", MARKUP.getBytes())));
        return request;
    }

    private String path(String pattern) {
        return Stream.of(pattern.substring(1).split("/", -1))
                .map(part -> part.startsWith("{") ? id(pattern, part.replaceAll("[{}]|:.*", "")) : part)
                .collect(Collectors.joining("/", "/", ""));
    }

    private String id(String pattern, String variable) {
        return examples.id(pattern, variable).orElseGet(() -> RoleAddressMatrixTest.shape(variable));
    }

    private RequestPostProcessor who(String path) {
        MockHttpServletRequest asked = new MockHttpServletRequest("POST", path);
        AddressRule rule = book.rules().stream()
                .filter(each -> AddressBook.matcher(each).matches(asked))
                .findFirst()
                .orElseThrow();
        return switch (rule.access()) {
            case OPEN -> anonymous();
            case SIGNED_IN -> person(examples.owner());
            case ROLES -> person(path.startsWith(OF_NEWCOMERS) ? examples.newcomer() : actor(rule));
        };
    }

    private String actor(AddressRule rule) {
        boolean ofProviders = rule.roles().stream().anyMatch(role -> !role.alliance() && role != Role.COMMISSIONER);
        return ofProviders
                ? examples.owner()
                : ACTORS.stream()
                        .filter(rule.roles()::contains)
                        .findFirst()
                        .map(this::staff)
                        .orElseThrow(() -> new AssertionError("Nobody for " + rule.pattern()));
    }

    private RequestPostProcessor person(String username) {
        return user(accounts.loadUserByUsername(username));
    }

    private String staff(Role role) {
        return people.all().stream()
                .filter(person -> person.roles().equals(Set.of(role)) && !person.serviceAccount())
                .filter(person -> !person.username().startsWith("matrix-"))
                .map(Person::username)
                .findFirst()
                .orElseThrow();
    }
}
