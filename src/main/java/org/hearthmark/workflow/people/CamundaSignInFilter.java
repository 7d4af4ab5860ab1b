package org.hearthmark.workflow.people;

import java.util.Map;
import org.camunda.bpm.webapp.impl.security.auth.ContainerBasedAuthenticationFilter;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;

/** Opens Camunda's web applications to whoever is signed in at our page; runs after Spring Security's filters. */
@Configuration(proxyBeanMethods = false)
class CamundaSignInFilter {

    @Bean
    FilterRegistrationBean<ContainerBasedAuthenticationFilter> camundaSignIn() {
        FilterRegistrationBean<ContainerBasedAuthenticationFilter> filter =
                new FilterRegistrationBean<>(new ContainerBasedAuthenticationFilter());
        filter.setName("camundaSignIn");
        filter.addUrlPatterns("/camunda/app/*", "/camunda/api/*");
        filter.setInitParameters(Map.of("authentication-provider", SpringSignIn.class.getName()));
        filter.setOrder(Ordered.LOWEST_PRECEDENCE - 100);
        return filter;
    }

    @Bean
    FilterRegistrationBean<EngineSignOut> camundaSignOut() {
        FilterRegistrationBean<EngineSignOut> filter = new FilterRegistrationBean<>(new EngineSignOut());
        filter.setName("camundaSignOut");
        filter.addUrlPatterns("/camunda/api/admin/auth/user/default/logout");
        filter.setOrder(Ordered.LOWEST_PRECEDENCE - 101);
        return filter;
    }
}
