package org.hearthmark.accreditation.application.sample;

import java.util.List;

/**
 * What drawing a case's staff files again from the stored inputs came to. Says numbers of files, never whose they are.
 *
 * @param same whether everything is as it was stored
 */
public record RedrawReport(String reference, boolean same, List<String> lines) {

    public String inWords() {
        return (same ? "Same: " : "Different: ") + reference + "\n" + String.join("\n", lines) + "\n";
    }
}
