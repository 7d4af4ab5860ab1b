package org.hearthmark.identity.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.request;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hearthmark.HearthmarkTest;
import org.hearthmark.accreditation.ExamplesAtWork;
import org.hearthmark.accreditation.ExamplesAtWork.Examples;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.http.HttpMethod;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * Every address of providers with the ids of another one, made from the mappings: what is another's does not exist. Each
 * id is real, which its owner's visit shows; an address with an id that has no example fails.
 */
@HearthmarkTest
class ForeignIdsTest {

    private static final String OF_PROVIDERS = "/provider";

    /** Pages that the owner of the examples does not have either: there is nothing to answer, say or sign. */
    private static final Set<String> NOT_IN_THE_EXAMPLES = Set.of(
            "/provider/applications/{reference}/homes/{number}/representations",
            // drafts of the former application form
            "/provider/apply/{draft}/before");

    /** The former address of a draft: leads anybody on to the present one, which refuses. */
    private static final Set<String> LEADING_ON = Set.of("/provider/homes/{draft}");

    private final RequestMappingHandlerMapping mapping;
    private final ExamplesAtWork work;
    private final UserDetailsService accounts;
    private final MockMvc pages;

    @Autowired
    ForeignIdsTest(
            @Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping mapping,
            ExamplesAtWork work,
            UserDetailsService accounts,
            WebApplicationContext application) {
        this.mapping = mapping;
        this.work = work;
        this.accounts = accounts;
        this.pages = MockMvcBuilders.webAppContextSetup(application)
                .apply(springSecurity())
                .build();
    }

    @Test
    void whatIsAnotherProvidersDoesNotExistAtAnyAddress() throws Exception {
        Examples examples = work.examples();
        List<Served> addresses = Served.by(mapping).stream()
                .filter(served -> (served.pattern() + "/").startsWith(OF_PROVIDERS + "/"))
                .toList();
        assertThat(withoutExample(addresses, examples))
                .as("ids without an example")
                .isEmpty();

        Set<String> wrong = new TreeSet<>();
        for (Served served : addresses) {
            checkAsOther(served, examples, wrong);
        }
        for (Served served : addresses) {
            checkAsOwner(served, examples, wrong);
        }
        assertThat(wrong).isEmpty();
    }

    private void checkAsOther(Served served, Examples examples, Set<String> wrong) throws Exception {
        String form = served.reads() || !hasPage(served)
                ? ""
                : ask(HttpMethod.GET, "text/html", served, examples, examples.owner(), "")
                        .getContentAsString();
        var answer = ask(served.method(), served.answers(), served, examples, examples.other(), form);
        String body = answer.getContentAsString() + answer.getRedirectedUrl();
        examples.secrets().stream()
                .filter(body::contains)
                .forEach(secret -> wrong.add(served + " tells another of " + secret));
        if (served.hasIds()
                && !LEADING_ON.contains(served.pattern())
                && answer.getStatus() != 404
                && answer.getStatus() != 403) {
            wrong.add(served + " answers another with " + answer.getStatus());
        }
    }

    private boolean hasPage(Served served) {
        return Served.by(mapping).stream()
                .anyMatch(other -> other.reads() && other.pattern().equals(served.pattern()));
    }

    private void checkAsOwner(Served served, Examples examples, Set<String> wrong) throws Exception {
        if (served.reads() && served.hasIds() && !NOT_IN_THE_EXAMPLES.contains(served.pattern())) {
            var answer = ask(served.method(), served.answers(), served, examples, examples.owner(), "");
            boolean leadsOn = String.valueOf(answer.getRedirectedUrl()).startsWith(OF_PROVIDERS);
            if (answer.getStatus() != 200 && !leadsOn) {
                wrong.add(served + " answers its owner with " + answer.getStatus());
            }
        }
    }

    private MockHttpServletResponse ask(
            HttpMethod method, String answers, Served served, Examples examples, String username, String form)
            throws Exception {
        var request = request(method, URI.create(path(served.pattern(), examples)))
                .with(user(accounts.loadUserByUsername(username)))
                .with(csrf())
                .header("Accept", answers == null ? "text/html" : answers);
        if (method != HttpMethod.GET) {
            FormFields.of(served, form).plausible().forEach(request::param);
        }
        return pages.perform(request).andReturn().getResponse();
    }

    private static Set<String> withoutExample(List<Served> addresses, Examples examples) {
        return addresses.stream()
                .flatMap(served -> variables(served.pattern())
                        .filter(variable ->
                                examples.id(served.pattern(), variable).isEmpty())
                        .map(variable -> served.pattern() + ": " + variable))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Stream<String> variables(String pattern) {
        return Stream.of(pattern.split("/"))
                .filter(part -> part.startsWith("{"))
                .map(part -> part.replaceAll("[{}]|:.*", ""));
    }

    private static String path(String pattern, Examples examples) {
        Map<String, String> ids = variables(pattern)
                .collect(Collectors.toMap(
                        name -> name, name -> examples.id(pattern, name).orElseThrow()));
        String path = pattern;
        for (var id : ids.entrySet()) {
            path = path.replaceAll("\\{" + id.getKey() + "(:[^}]*)?}", id.getValue());
        }
        return path;
    }
}
