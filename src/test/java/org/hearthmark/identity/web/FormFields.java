package org.hearthmark.identity.web;

import java.beans.PropertyDescriptor;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.beans.BeanUtils;
import org.springframework.core.DefaultParameterNameDiscoverer;
import org.springframework.core.MethodParameter;
import org.springframework.core.ResolvableType;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/**
 * The fields that a form may send to an address, with something in each that could stand there: read from the controller
 * (its form object and request parameters) and from the form on the page.
 */
final class FormFields {

    private static final DefaultParameterNameDiscoverer NAMES = new DefaultParameterNameDiscoverer();
    private static final Pattern INPUT = Pattern.compile("<(input|select|textarea|button)\\b([^>]*)>");
    private static final Pattern OPTION = Pattern.compile("<option[^>]*\\bvalue=\"([^\"]+)\"");
    private static final int DEEPEST = 3;

    private final Map<String, String> fields = new LinkedHashMap<>();
    private final Set<String> texts = new HashSet<>();
    private final Set<String> files = new HashSet<>();
    private final Set<String> onPage = new HashSet<>();
    private final Set<String> written = new HashSet<>();
    private boolean open;

    /** @param page the page with the form; empty where none is known */
    static FormFields of(Served served, String page) {
        FormFields read = new FormFields();
        for (MethodParameter parameter : served.handler().getMethodParameters()) {
            parameter.initParameterNameDiscovery(NAMES);
            read.parameter(parameter);
        }
        read.page(page);
        return read;
    }

    /** Each field with a value of the right form. */
    Map<String, String> plausible() {
        return Map.copyOf(fields);
    }

    /** The names of fields that hold free text: those on the page, or, where its form stands elsewhere, of the controller. */
    Set<String> texts() {
        return texts.stream()
                .filter(text -> onPage.isEmpty() || written.contains(text))
                .collect(Collectors.toSet());
    }

    /** Whether the page at the same address has the form. */
    boolean hasPage() {
        return !onPage.isEmpty();
    }

    Set<String> files() {
        return Set.copyOf(files);
    }

    /** Whether the controller takes fields of any name. */
    boolean open() {
        return open;
    }

    private void parameter(MethodParameter parameter) {
        RequestParam asked = parameter.getParameterAnnotation(RequestParam.class);
        ResolvableType type = ResolvableType.forMethodParameter(parameter);
        if (asked != null) {
            String name = asked.name().isEmpty() ? parameter.getParameterName() : asked.name();
            property(name, type, 0);
        } else if (parameter.hasParameterAnnotation(ModelAttribute.class)
                || ours(type.toClass()) && formOf(parameter)) {
            properties("", type, 0);
        }
    }

    /** A form object without its annotation. */
    private static boolean formOf(MethodParameter parameter) {
        return parameter.getParameterAnnotations().length == 0
                && parameter.getParameterType().getSimpleName().endsWith("Form");
    }

    private void property(String name, ResolvableType type, int depth) {
        Class<?> plain = type.toClass();
        if (plain == Optional.class) {
            property(name, type.getGeneric(0), depth);
        } else if (Map.class.isAssignableFrom(plain)) {
            map(name, type, depth);
        } else if (Collection.class.isAssignableFrom(plain) || plain.isArray()) {
            ResolvableType each = plain.isArray() ? type.getComponentType() : type.getGeneric(0);
            property(ours(each.toClass()) ? name + "[0]" : name, each, depth + 1);
        } else if (MultipartFile.class.isAssignableFrom(plain)) {
            files.add(name);
        } else if (ours(plain)) {
            properties(name + ".", type, depth + 1);
        } else {
            put(name, plain);
        }
    }

    private void map(String name, ResolvableType type, int depth) {
        if (depth == 0) {
            open = true;
        } else {
            property(name + "[one]", type.getGeneric(1), depth + 1);
        }
    }

    private void properties(String prefix, ResolvableType type, int depth) {
        if (depth > DEEPEST) {
            return;
        }
        if (type.toClass().isRecord()) {
            for (var part : type.toClass().getRecordComponents()) {
                property(prefix + part.getName(), ResolvableType.forType(part.getGenericType()), depth);
            }
            return;
        }
        for (PropertyDescriptor part : BeanUtils.getPropertyDescriptors(type.toClass())) {
            if (part.getWriteMethod() != null) {
                property(
                        prefix + part.getName(),
                        ResolvableType.forMethodParameter(part.getWriteMethod(), 0, type.toClass()),
                        depth);
            }
        }
    }

    private static boolean ours(Class<?> type) {
        return type.getName().startsWith("org.hearthmark") && !type.isEnum();
    }

    private void put(String name, Class<?> type) {
        fields.putIfAbsent(name, value(name, type));
        if (type == String.class && !name.matches(".*(day|month|year)")) {
            texts.add(name);
        }
    }

    private static String value(String name, Class<?> type) {
        if (type.isEnum()) {
            return ((Enum<?>) type.getEnumConstants()[0]).name();
        }
        return switch (type.getSimpleName()) {
            case "boolean", "Boolean" -> "true";
            case "int", "Integer", "long", "Long", "BigDecimal" -> "1";
            case "LocalDate" -> "2027-03-27";
            case "UUID" -> "6f9619ff-8b86-d011-b42d-00c04fc964ff";
            default -> text(name.toLowerCase(Locale.ROOT));
        };
    }

    private static String text(String name) {
        List<Map.Entry<String, String>> known = List.of(
                Map.entry("day", "27"),
                Map.entry("month", "3"),
                Map.entry("year", "2027"),
                Map.entry("email", "somebody@example.org"),
                Map.entry("phone", "020 7946 0000"),
                Map.entry("postcode", "E8 1EA"),
                Map.entry("council", "E09000012"),
                Map.entry("password", "four words of some length"),
                Map.entry("number", "4"),
                Map.entry("people", "4"),
                Map.entry("total", "4"),
                Map.entry("places", "4"));
        return known.stream()
                .filter(each -> name.endsWith(each.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse("Words");
    }

    private void page(String page) {
        Matcher input = INPUT.matcher(page);
        while (input.find()) {
            String name = attribute(input.group(2), "name");
            if (!name.isEmpty() && !name.equals("_csrf")) {
                input(name, input.group(1), input.group(2), page.substring(input.end()));
            }
        }
    }

    private void input(String name, String element, String attributes, String rest) {
        String type = attribute(attributes, "type");
        String given = element.equals("select") ? firstOption(rest) : attribute(attributes, "value");
        if (!element.equals("button")) {
            onPage.add(name);
        }
        if (type.equals("file")) {
            files.add(name);
        } else if (element.equals("textarea")
                || element.equals("input") && type.matches("|text|email|tel|password|search")) {
            written.add(name);
            put(name, String.class);
        } else if (!given.isEmpty()) {
            fields.put(name, given);
        }
    }

    private static String firstOption(String rest) {
        Matcher option = OPTION.matcher(rest.substring(0, Math.max(0, rest.indexOf("</select>"))));
        return option.find() ? option.group(1) : "";
    }

    private static String attribute(String attributes, String name) {
        Matcher found = Pattern.compile("\\b" + name + "=\"([^\"]*)\"").matcher(attributes);
        return found.find() ? found.group(1) : "";
    }

    /** Names under which nothing is known to be taken. */
    static List<String> strangeNames(Collection<String> known) {
        List<String> strange = new ArrayList<>(List.of("class.module.classLoader.x", "a[10000].b", "x[", "[]", "a..b"));
        known.stream()
                .filter(name -> name.contains("["))
                .forEach(name -> strange.add(name.replaceFirst("\\[[^]]*]", "[10000]")));
        known.forEach(name -> strange.add(name + "[10000]"));
        return strange;
    }
}
