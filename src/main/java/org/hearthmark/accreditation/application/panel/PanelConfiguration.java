package org.hearthmark.accreditation.application.panel;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Configuration;

/** Reads what an alliance sets for its panel. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(PanelRules.class)
class PanelConfiguration {}
