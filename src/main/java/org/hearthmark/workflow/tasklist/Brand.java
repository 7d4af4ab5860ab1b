package org.hearthmark.workflow.tasklist;

import java.util.List;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Our name, look and scripts in Camunda's web applications. Addresses more exact than Camunda's own, so that nothing depends
 * on the order of the class path.
 */
@Configuration(proxyBeanMethods = false)
class Brand implements WebMvcConfigurer {

    static final List<String> APPLICATIONS = List.of("welcome", "tasklist", "cockpit", "admin");
    private static final String FILES = "classpath:/camunda-brand/";

    @Override
    public void addResourceHandlers(ResourceHandlerRegistry registry) {
        APPLICATIONS.forEach(application -> {
            String app = "/camunda/app/" + application;
            registry.addResourceHandler(app + "/styles/**").addResourceLocations(FILES + "styles/");
            registry.addResourceHandler(app + "/scripts/**")
                    .addResourceLocations(FILES + "scripts/" + application + "/", FILES + "scripts/shared/");
        });
    }
}
