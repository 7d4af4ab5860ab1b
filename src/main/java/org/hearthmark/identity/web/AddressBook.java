package org.hearthmark.identity.web;

import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.hearthmark.identity.AddressRule;
import org.hearthmark.identity.AddressRules;
import org.springframework.http.HttpMethod;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.OrRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.stereotype.Component;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;

/** The rules of all web packages in the order in which they are asked: the most specific pattern first. */
@Component
class AddressBook {

    private static final PathPatternRequestMatcher.Builder PATHS = PathPatternRequestMatcher.withDefaults();
    private static final RequestMatcher NONE = request -> false;

    private final List<AddressRules> packages;

    AddressBook(List<AddressRules> packages) {
        this.packages = List.copyOf(packages);
    }

    List<AddressRule> rules() {
        Comparator<AddressRule> bySpecificity =
                Comparator.comparing(rule -> parsed(rule.pattern()), PathPattern.SPECIFICITY_COMPARATOR);
        return packages.stream()
                .flatMap(p -> p.addresses().stream())
                .sorted(bySpecificity.thenComparing(rule -> rule.method() == null))
                .toList();
    }

    RequestMatcher selfProtected() {
        return any(AddressRules::selfProtected);
    }

    RequestMatcher withDiagram() {
        return any(AddressRules::withDiagram);
    }

    RequestMatcher withUploads() {
        return any(AddressRules::withUploads);
    }

    RequestMatcher known() {
        return new OrRequestMatcher(rules().stream().map(AddressBook::matcher).toList());
    }

    static RequestMatcher matcher(AddressRule rule) {
        HttpMethod method = rule.method();
        return method == null ? PATHS.matcher(rule.pattern()) : PATHS.matcher(method, rule.pattern());
    }

    private RequestMatcher any(Function<AddressRules, List<String>> patterns) {
        List<RequestMatcher> matchers = packages.stream()
                .flatMap(p -> patterns.apply(p).stream())
                .<RequestMatcher>map(PATHS::matcher)
                .toList();
        return matchers.isEmpty() ? NONE : new OrRequestMatcher(matchers);
    }

    private static PathPattern parsed(String pattern) {
        return PathPatternParser.defaultInstance.parse(pattern);
    }
}
