package org.hearthmark.identity.web;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hearthmark.identity.Role.ALLIANCE_STAFF;
import static org.hearthmark.identity.Role.COMMISSIONER;
import static org.hearthmark.identity.Role.PROVIDER;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.anonymous;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.request;

import jakarta.servlet.http.HttpServletResponse;
import java.net.URI;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hearthmark.HearthmarkTest;
import org.hearthmark.identity.AddressRule;
import org.hearthmark.identity.NewPerson;
import org.hearthmark.identity.OrganisationKind;
import org.hearthmark.identity.People;
import org.hearthmark.identity.Person;
import org.hearthmark.identity.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.http.HttpMethod;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * Every address that is served, and every rule, against every role, against somebody without a role and against nobody:
 * made from the mappings, so that a new one is in it by itself.
 */
@HearthmarkTest
class RoleAddressMatrixTest {

    /** Which roles a part of the house is for, whatever its rules say; the longest beginning of a pattern counts. */
    private static final Map<String, Set<Role>> HOUSE = Map.ofEntries(
            entry("/provider/", ofProviders()),
            entry("/account/close/", ofProviders()),
            entry("/providers/", ALLIANCE_STAFF),
            entry("/cases/", ALLIANCE_STAFF),
            entry("/panel/", ALLIANCE_STAFF),
            entry("/dashboard/", ALLIANCE_STAFF),
            entry("/tasks/", ALLIANCE_STAFF),
            entry("/camunda/", ALLIANCE_STAFF),
            entry("/settings/", with(ALLIANCE_STAFF, COMMISSIONER)),
            entry("/council/", with(ALLIANCE_STAFF, COMMISSIONER)),
            entry("/ladder/", with(ALLIANCE_STAFF, COMMISSIONER)),
            entry("/councils/", with(ALLIANCE_STAFF, COMMISSIONER)),
            entry("/councils.csv/", with(ALLIANCE_STAFF, COMMISSIONER)),
            entry("/admin/", ALLIANCE_STAFF),
            entry("/actuator/", EnumSet.of(Role.ADMINISTRATOR)),
            entry("/api/", ALLIANCE_STAFF));

    /** What needs no sign-in; whoever adds to it says why it may be read by everybody. */
    private static final Set<String> OPEN = Set.of(
            // the door
            "/sign-in",
            "/sign-out",
            "/error",
            // an account and a new password begin with an e-mail; a token is single use and says nothing of anybody
            "/register",
            "/register/sent",
            "/register/{token}",
            "/reset",
            "/reset/sent",
            "/reset/{token}",
            "/invitation/{token}",
            // for who has closed their account and is nobody now
            "/account/closed",
            // what everybody may read beforehand
            "/help",
            "/privacy",
            "/cookies",
            "/accessibility",
            // what is asked of homes and what comes next is published
            "/standards",
            "/standards/**",
            "/standards/next",
            "/standards/next.csv",
            "/standards/{version}",
            "/standards/{version}.csv",
            // a certificate is checked by whoever holds it; no address of a home is told
            "/verify",
            "/verify/{code}",
            // files that all pages load, and the answer whether the application is well
            "/favicon.ico",
            "/*.css",
            "/*.js",
            "/*.svg",
            "/webjars/**",
            "/actuator/health");

    /** What a stand-in for everything behind the door answers. */
    private static final int BEHIND_THE_DOOR = 299;

    /** By what is written in curly brackets; of the right form, and nobody's. */
    private static final Map<String, String> SHAPES = Map.ofEntries(
            entry("reference", "ACC-2026-999999"),
            entry("act", "return"),
            entry("number", "1"),
            entry("condition", "1"),
            entry("comment", UUID.randomUUID().toString()),
            entry("decision", UUID.randomUUID().toString()),
            entry("document", UUID.randomUUID().toString()),
            entry("draft", UUID.randomUUID().toString()),
            entry("person", UUID.randomUUID().toString()),
            entry("firm", UUID.randomUUID().toString()),
            entry("fact", UUID.randomUUID().toString()),
            entry("invitation", UUID.randomUUID().toString()),
            entry("request", UUID.randomUUID().toString()),
            entry("subject", UUID.randomUUID().toString()),
            entry("slug", "contact"),
            entry("id", UUID.randomUUID().toString()),
            entry("kind", "COMPANY_PROFILE"),
            entry("end", "close"),
            entry("code", "HM-0000-0000"),
            entry("item", "AC-17"),
            entry("version", "1"),
            entry("review", UUID.randomUUID().toString()),
            entry("taskId", "no-such-task"),
            entry("token", "0".repeat(43)),
            entry("application", "tasklist"));

    private final RequestMappingHandlerMapping mapping;
    private final AddressBook book;
    private final People people;
    private final UserDetailsService accounts;
    private final MockMvc pages;
    private final MockMvc doorOnly;

    @Autowired
    RoleAddressMatrixTest(
            @Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping mapping,
            AddressBook book,
            People people,
            UserDetailsService accounts,
            WebApplicationContext application) {
        this.mapping = mapping;
        this.book = book;
        this.people = people;
        this.accounts = accounts;
        this.pages = MockMvcBuilders.webAppContextSetup(application)
                .apply(springSecurity())
                .build();
        this.doorOnly = MockMvcBuilders.webAppContextSetup(application)
                .apply(springSecurity())
                .addFilters((request, response, rest) -> ((HttpServletResponse) response).setStatus(BEHIND_THE_DOOR))
                .build();
    }

    /** Somebody who asks: with one role, with none, or nobody at all. */
    private record Asker(
            String name, Set<Role> roles, boolean signedIn, RequestPostProcessor page, RequestPostProcessor program) {

        RequestPostProcessor at(String path) {
            return path.startsWith("/api/") ? program : page;
        }

        boolean may(AddressRule rule) {
            return switch (rule.access()) {
                case OPEN -> true;
                case SIGNED_IN -> signedIn;
                case ROLES -> roles.stream().anyMatch(rule.roles()::contains);
            };
        }
    }

    private List<Asker> askers;

    @BeforeEach
    void somebodyForEachRole() {
        askers = new ArrayList<>();
        askers.add(new Asker("nobody", Set.of(), false, anonymous(), anonymous()));
        askers.add(person("no role", OrganisationKind.PROVIDER, Set.of()));
        for (Role role : Role.values()) {
            askers.add(role.alliance() ? staff(role) : person(role.name(), kind(role), Set.of(role)));
        }
    }

    @Test
    void everyAddressIsReachedByThoseWhomItsRuleNamesAndByNobodyElse() throws Exception {
        Set<String> wrong = new TreeSet<>();
        for (Served served : Served.by(mapping)) {
            askEverybody(served.method(), example(served.pattern()), served.answers(), wrong);
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void everyRuleWithoutAControllerHolds() throws Exception {
        Set<String> mapped = Served.by(mapping).stream().map(Served::pattern).collect(Collectors.toSet());
        Set<String> wrong = new TreeSet<>();
        for (AddressRule rule : book.rules()) {
            if (!mapped.contains(rule.pattern()) && !rule.pattern().startsWith("/api/")) {
                askEverybody(
                        rule.method() == null ? HttpMethod.GET : rule.method(), example(rule.pattern()), null, wrong);
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void noRuleOpensAPartOfTheHouseToSomebodyForWhomItIsNot() {
        assertThat(book.rules().stream()
                        .filter(rule -> !rule.pattern().matches("(/api)?/test/.*"))
                        .filter(rule -> !fitsTheHouse(rule))
                        .map(RoleAddressMatrixTest::told))
                .as("rules that say more than the house allows")
                .isEmpty();
        assertThat(fitsTheHouse(AddressRule.open("/provider/record"))).isFalse();
        assertThat(fitsTheHouse(AddressRule.forRoles("/cases/{reference}", PROVIDER)))
                .isFalse();
        assertThat(fitsTheHouse(AddressRule.signedIn("/provider/record"))).isFalse();
        assertThat(fitsTheHouse(AddressRule.forRoles("/garden", Role.BROKER)))
                .as("a part nobody knows")
                .isFalse();
    }

    private static boolean fitsTheHouse(AddressRule rule) {
        return switch (rule.access()) {
            case OPEN -> OPEN.contains(rule.pattern());
            case SIGNED_IN ->
                rule.pattern().equals("/")
                        || (rule.pattern() + "/").startsWith("/account/")
                        || rule.pattern().startsWith("/unsent")
                        || rule.pattern().startsWith("/test/");
            case ROLES ->
                HOUSE.entrySet().stream()
                        .filter(part -> (rule.pattern() + "/").startsWith(part.getKey()))
                        .anyMatch(part -> part.getValue().containsAll(rule.roles()));
        };
    }

    private static String told(AddressRule rule) {
        return rule.access() + " " + rule.pattern() + " " + new TreeSet<>(rule.roles());
    }

    /** Everybody knocks at the door, and the first who may goes in. */
    private void askEverybody(HttpMethod method, String path, String answers, Set<String> wrong) throws Exception {
        AddressRule rule = ruleFor(method, path);
        for (Asker asker : askers) {
            MockHttpServletResponse answer = ask(doorOnly, method, path, answers, asker);
            boolean entered = answer.getStatus() == BEHIND_THE_DOOR;
            if (entered != asker.may(rule) || !entered && !refused(asker, answer)) {
                wrong.add(method + " " + path + " as " + asker.name() + ": " + answer.getStatus());
            }
        }
        Optional<Asker> first = askers.stream().filter(asker -> asker.may(rule)).findFirst();
        if (first.isPresent() && !path.equals("/error")) {
            int status = ask(pages, method, path, answers, first.get()).getStatus();
            if (status >= 500) {
                wrong.add(method + " " + path + " breaks: " + status);
            }
        }
    }

    private static MockHttpServletResponse ask(
            MockMvc house, HttpMethod method, String path, String answers, Asker asker) throws Exception {
        return house.perform(request(method, URI.create(path))
                        .with(asker.at(path))
                        .with(csrf())
                        .header("Accept", answers == null ? "text/html" : answers))
                .andReturn()
                .getResponse();
    }

    /** Without a word of what is there: a way to the door for who is not signed in, else "you may not". */
    private static boolean refused(Asker asker, MockHttpServletResponse answer) throws Exception {
        int status = answer.getStatus();
        boolean toTheDoor =
                status == 302 && String.valueOf(answer.getRedirectedUrl()).contains(WebSecurity.SIGN_IN);
        boolean silent = !answer.getContentAsString().contains("<");
        return silent && (status == 401 || (asker.signedIn() ? status == 403 : status == 403 || toTheDoor));
    }

    private AddressRule ruleFor(HttpMethod method, String path) {
        MockHttpServletRequest request = new MockHttpServletRequest(method.name(), path);
        return book.rules().stream()
                .filter(rule -> AddressBook.matcher(rule).matches(request))
                .findFirst()
                .orElseThrow(() -> new AssertionError("No rule for " + method + " " + path));
    }

    private static String example(String pattern) {
        String path = Stream.of(pattern.substring(1).split("/", -1))
                .map(part -> part.startsWith("{") ? shape(part.replaceAll("[{}]|:.*", "")) : part)
                .collect(Collectors.joining("/", "/", ""));
        return path.replace("**", "x/y").replace("*", "x");
    }

    /** An id of the right form that nobody has. */
    static String shape(String name) {
        return Optional.ofNullable(SHAPES.get(name))
                .orElseThrow(() -> new AssertionError("No example of an id for {" + name + "}"));
    }

    /** Of the demonstration: it has somebody for each role of the alliance who has only that. */
    private Asker staff(Role role) {
        Person only = people.all().stream()
                .filter(person -> person.roles().equals(Set.of(role)) && !person.serviceAccount())
                .findFirst()
                .orElseThrow(() -> new AssertionError("Nobody who is only " + role));
        return signedIn(role.name(), only.username());
    }

    /** A person of an organisation of their own, so that nobody else's pages change. */
    private Asker person(String name, OrganisationKind kind, Set<Role> roles) {
        String username = "matrix-" + UUID.randomUUID();
        UUID organisation = people.addOrganisation(UUID.randomUUID(), kind, "Organisation of " + username);
        people.add(new NewPerson(username, username, "Asker", username + "@asker.example", organisation, roles, false));
        return signedIn(name, username);
    }

    /** With the session of a page, and, for programs, with a password at each call. */
    private Asker signedIn(String name, String username) {
        Person person = people.require(username);
        var account = accounts.loadUserByUsername(username);
        return new Asker(
                name,
                person.roles(),
                true,
                user(account),
                authentication(new UsernamePasswordAuthenticationToken(person, null, account.getAuthorities())));
    }

    private static OrganisationKind kind(Role role) {
        return role == COMMISSIONER ? OrganisationKind.COUNCIL : OrganisationKind.PROVIDER;
    }

    private static Set<Role> ofProviders() {
        Set<Role> roles = EnumSet.allOf(Role.class);
        roles.removeAll(ALLIANCE_STAFF);
        roles.remove(COMMISSIONER);
        return roles;
    }

    private static Set<Role> with(Set<Role> roles, Role... more) {
        Set<Role> all = EnumSet.noneOf(Role.class);
        all.addAll(roles);
        all.addAll(List.of(more));
        return all;
    }
}
