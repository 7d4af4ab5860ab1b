package org.hearthmark.identity.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hearthmark.HearthmarkTest;
import org.hearthmark.identity.AddressRule;
import org.hearthmark.identity.Role;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.http.HttpMethod;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.handler.AbstractUrlHandlerMapping;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.RequestMappingInfoHandlerMapping;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

@HearthmarkTest
class EveryAddressHasARuleTest {

    /** Files of the class path: each of them needs a rule to be served, and has none of its own. */
    private static final String FILES = "GET /**";

    private final ApplicationContext application;
    private final AddressBook book;

    @Autowired
    EveryAddressHasARuleTest(ApplicationContext application, AddressBook book) {
        this.application = application;
        this.book = book;
    }

    @Test
    void everyAddressThatIsServedHasARule() {
        Set<String> served = new TreeSet<>();
        application
                .getBeansOfType(RequestMappingInfoHandlerMapping.class)
                .values()
                .forEach(mapping -> served.addAll(addresses(mapping)));
        application
                .getBeansOfType(AbstractUrlHandlerMapping.class)
                .values()
                .forEach(mapping -> mapping.getHandlerMap().keySet().forEach(pattern -> served.add("GET " + pattern)));
        served.remove(FILES);

        assertThat(served)
                .contains("GET /", "GET /sign-in", "GET /actuator/health")
                .hasSizeGreaterThan(8);
        assertThat(withoutRule(served, book.rules())).isEmpty();
    }

    @Test
    void anAddressWithoutARuleIsFound() {
        RequestMappingHandlerMapping planted = new RequestMappingHandlerMapping();
        planted.setApplicationContext(application);
        planted.registerMapping(
                RequestMappingInfo.paths("/forgotten/{id}")
                        .methods(org.springframework.web.bind.annotation.RequestMethod.GET)
                        .options(planted.getBuilderConfiguration())
                        .build(),
                new Planted(),
                Planted.class.getDeclaredMethods()[0]);

        assertThat(withoutRule(addresses(planted), book.rules())).containsExactly("GET /forgotten/{id}");
        assertThat(withoutRule(addresses(planted), List.of(AddressRule.forRoles("/forgotten/*", Role.BROKER))))
                .isEmpty();
    }

    @Test
    void aRuleForOneMethodIsNoRuleForAnother() {
        List<AddressRule> rules = List.of(AddressRule.open("/thing").on(HttpMethod.GET));

        assertThat(withoutRule(Set.of("GET /thing", "POST /thing", "ANY /thing"), rules))
                .containsExactlyInAnyOrder("POST /thing", "ANY /thing");
    }

    /** Not registered as a bean: planted by the test. */
    static class Planted {
        @GetMapping
        void forgotten() {}
    }

    private static Set<String> addresses(RequestMappingInfoHandlerMapping mapping) {
        return mapping.getHandlerMethods().keySet().stream()
                .flatMap(info -> info.getPatternValues().stream()
                        .flatMap(pattern -> methods(info).map(m -> m + " " + pattern)))
                .collect(Collectors.toSet());
    }

    private static Stream<String> methods(RequestMappingInfo info) {
        var methods = info.getMethodsCondition().getMethods();
        return methods.isEmpty() ? Stream.of("ANY") : methods.stream().map(Enum::name);
    }

    private static Set<String> withoutRule(Set<String> served, List<AddressRule> rules) {
        return served.stream()
                .filter(address -> rules.stream().noneMatch(rule -> covers(rule, address)))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static boolean covers(AddressRule rule, String address) {
        String method = address.substring(0, address.indexOf(' '));
        if (rule.method() != null && !rule.method().name().equals(method)) {
            return false;
        }
        String path = address.substring(address.indexOf(' ') + 1);
        String example = path.replaceAll("\\{[^/]*}", "x").replace("**", "x/y").replace("*", "x");
        MockHttpServletRequest request = new MockHttpServletRequest(method.equals("ANY") ? "GET" : method, example);
        return AddressBook.matcher(rule).matches(request);
    }
}
