package org.hearthmark.accreditation.application.panel;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What an alliance sets for its panel.
 *
 * @param quorum             members who have to take part in a decision
 * @param longestDeferral    weeks by which a decision may be put off
 */
@ConfigurationProperties("hearthmark.panel")
public record PanelRules(
        @DefaultValue("2") int quorum, @DefaultValue("12") int longestDeferral) {

    public PanelRules {
        if (quorum < 1 || longestDeferral < 1) {
            throw new IllegalArgumentException("hearthmark.panel: quorum and longest-deferral are at least 1");
        }
    }
}
