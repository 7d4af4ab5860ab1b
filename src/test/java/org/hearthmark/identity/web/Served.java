package org.hearthmark.identity.web;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.http.HttpMethod;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * An address that the application serves: a method and a path pattern of one of its controllers.
 *
 * @param answers the type that it answers with, null where it is left to the asker
 * @param takes   the type that it takes, null for forms
 */
record Served(HttpMethod method, String pattern, String answers, String takes, HandlerMethod handler) {

    /** An id whose form is told, as in {@code {draft:[0-9a-f]+}}. */
    private static final String WITH_ITS_FORM = "\\{(\\w+):[^/]*";

    private static final String OF_THE_TESTS = "(/api)?/test/.*";

    /** What our own controllers serve, in the order of their addresses. */
    static List<Served> by(RequestMappingHandlerMapping mapping) {
        return mapping.getHandlerMethods().entrySet().stream()
                .filter(entry -> entry.getValue().getBeanType().getName().startsWith("org.hearthmark"))
                .flatMap(entry -> of(entry.getKey(), entry.getValue()))
                .filter(served -> !served.pattern().matches(OF_THE_TESTS))
                .sorted(Comparator.comparing(Served::pattern).thenComparing(Served::toString))
                .toList();
    }

    private static Stream<Served> of(RequestMappingInfo info, HandlerMethod handler) {
        Set<RequestMethod> methods = info.getMethodsCondition().getMethods();
        String answers = info.getProducesCondition().getProducibleMediaTypes().stream()
                .findFirst()
                .map(String::valueOf)
                .orElse(null);
        String takes = info.getConsumesCondition().getConsumableMediaTypes().stream()
                .findFirst()
                .map(String::valueOf)
                .orElse(null);
        return info.getPatternValues().stream()
                .map(pattern -> pattern.replaceAll(WITH_ITS_FORM, "{$1}"))
                .flatMap(pattern -> (methods.isEmpty() ? Set.of(RequestMethod.GET) : methods)
                        .stream().map(method -> new Served(method.asHttpMethod(), pattern, answers, takes, handler)));
    }

    boolean reads() {
        return method == HttpMethod.GET || method == HttpMethod.HEAD;
    }

    boolean hasIds() {
        return pattern.contains("{");
    }

    @Override
    public String toString() {
        return method + " " + pattern + (answers == null ? "" : " as " + answers);
    }
}
