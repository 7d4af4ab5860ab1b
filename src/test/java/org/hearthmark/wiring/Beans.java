package org.hearthmark.wiring;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.springframework.context.annotation.AnnotationBeanNameGenerator;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.context.support.GenericApplicationContext;

/** The beans of the product by name, found without starting it, and whether an expression of a model fits them. */
final class Beans {

    /** What an expression is asked for. */
    enum Asked {
        BOOLEAN(boolean.class),
        COLLECTION(Collection.class),
        DATE(Date.class),
        TEXT(String.class),
        NOTHING(Object.class);

        private final Class<?> type;

        Asked(Class<?> type) {
            this.type = type;
        }

        boolean isAnsweredBy(Method method) {
            return this == NOTHING || type.isAssignableFrom(method.getReturnType());
        }
    }

    private static final Pattern CALL = Pattern.compile("\\$\\{(\\w+)\\.(\\w+)\\(([^()]*)\\)}");
    private static final Set<String> VARIABLES = Set.of("${inspectionForm}", "${itemsForm}", "#{home}", "${S('{}')}");

    private final Map<String, String> classes = new HashMap<>();

    Beans() {
        GenericApplicationContext registry = new GenericApplicationContext();
        new ClassPathScanningCandidateComponentProvider(true)
                .findCandidateComponents("org.hearthmark")
                .forEach(bean -> classes.put(
                        AnnotationBeanNameGenerator.INSTANCE.generateBeanName(bean, registry),
                        bean.getBeanClassName()));
    }

    List<String> faults(String expression, Asked asked) {
        if (VARIABLES.contains(expression)) {
            return List.of();
        }
        Matcher call = CALL.matcher(expression);
        if (!call.matches()) {
            return List.of("the expression " + expression + " is not one call of one bean");
        }
        return beanClass(call.group(1))
                .map(bean -> faults(bean, call.group(2), call.group(3), asked))
                .orElseGet(() -> List.of("there is no bean " + call.group(1)));
    }

    private static List<String> faults(Class<?> bean, String name, String arguments, Asked asked) {
        if (!Modifier.isPublic(bean.getModifiers())) {
            return List.of(bean.getSimpleName() + " is not public, so a model cannot call it");
        }
        List<Class<?>> types = new ArrayList<>();
        for (String argument : arguments.isBlank() ? new String[0] : arguments.split(",")) {
            Optional<Class<?>> type = typeOf(argument.strip());
            if (type.isEmpty()) {
                return List.of("a model passes no " + argument.strip());
            }
            types.add(type.get());
        }
        String call = bean.getSimpleName() + "." + name + types;
        return Arrays.stream(bean.getMethods())
                .filter(method -> method.getName().equals(name))
                .filter(method -> List.of(method.getParameterTypes()).equals(types))
                .findFirst()
                .map(method -> asked.isAnsweredBy(method)
                        ? List.<String>of()
                        : List.of(call + " does not answer with " + asked))
                .orElseGet(() -> List.of("there is no public method " + call));
    }

    private static Optional<Class<?>> typeOf(String argument) {
        return switch (argument) {
            case "task" -> Optional.of(DelegateTask.class);
            case "execution" -> Optional.of(DelegateExecution.class);
            case "execution.processBusinessKey" -> Optional.of(String.class);
            default -> argument.matches("\\d+") ? Optional.of(int.class) : Optional.empty();
        };
    }

    private Optional<Class<?>> beanClass(String name) {
        return Optional.ofNullable(classes.get(name)).map(className -> {
            try {
                return Class.forName(className, false, Beans.class.getClassLoader());
            } catch (ClassNotFoundException e) {
                throw new AssertionError(e);
            }
        });
    }
}
