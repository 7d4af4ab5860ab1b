package org.hearthmark.shared.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Takes the character zero out of what is typed: no keyboard has it, and the database keeps no text with it. Everything
 * else is kept as it came.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 100)
public class TypedText extends OncePerRequestFilter {

    private static final String ZERO = "\0";

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        chain.doFilter(new WithoutZeros(request), response);
    }

    private static final class WithoutZeros extends HttpServletRequestWrapper {

        WithoutZeros(HttpServletRequest request) {
            super(request);
        }

        @Override
        public String getParameter(String name) {
            return clean(super.getParameter(name));
        }

        @Override
        public String[] getParameterValues(String name) {
            return clean(super.getParameterValues(name));
        }

        @Override
        public Map<String, String[]> getParameterMap() {
            Map<String, String[]> all = new LinkedHashMap<>();
            super.getParameterMap().forEach((name, values) -> all.put(name, clean(values)));
            return all;
        }

        private static String[] clean(String[] values) {
            return values == null
                    ? null
                    : Arrays.stream(values).map(WithoutZeros::clean).toArray(String[]::new);
        }

        private static String clean(String value) {
            return value == null || !value.contains(ZERO) ? value : value.replace(ZERO, "");
        }
    }
}
