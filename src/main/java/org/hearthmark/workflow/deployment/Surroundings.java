package org.hearthmark.workflow.deployment;

import java.lang.reflect.Method;
import java.util.Arrays;
import org.springframework.aop.support.AopUtils;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.util.ClassUtils;

/** What this release offers to models: its beans with their public methods, its classes, the deployed forms. */
@Component
class Surroundings {

    private final ListableBeanFactory beans;
    private final JdbcClient jdbc;

    Surroundings(ListableBeanFactory beans, JdbcClient jdbc) {
        this.beans = beans;
        this.jdbc = jdbc;
    }

    boolean has(Need need, String deploymentId) {
        return switch (need.kind()) {
            case BEAN -> beans.containsBean(need.name());
            case METHOD -> beans.containsBean(need.name()) && hasMethod(need);
            case CLASS -> ClassUtils.isPresent(need.name(), null);
            case FORM -> hasForm(need.name(), deploymentId);
        };
    }

    private boolean hasMethod(Need need) {
        return Arrays.stream(AopUtils.getTargetClass(beans.getBean(need.name())).getMethods())
                .filter(method -> method.getName().equals(need.method()))
                .anyMatch(method -> takes(method, need.arguments()));
    }

    private static boolean takes(Method method, int arguments) {
        return method.getParameterCount() == arguments
                || method.isVarArgs() && arguments >= method.getParameterCount() - 1;
    }

    /** Bound to its own deployment or, for generated forms, to the latest: either will do. */
    private boolean hasForm(String id, String deploymentId) {
        return jdbc.sql("""
                        select exists (select 1 from camunda.act_re_camformdef
                                        where key_ = :id
                                          and (deployment_id_ = :deployment or resource_name_ like 'forms/generated/%'))
                        """)
                .param("id", id)
                .param("deployment", deploymentId)
                .query(Boolean.class)
                .single();
    }
}
