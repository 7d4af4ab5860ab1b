package org.hearthmark.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;

/** Ofsted's list as an administrator imports and searches it. */
final class OfstedPage {

    private final Page page;

    OfstedPage(Page page) {
        this.page = page;
    }

    /** Imports a file, which is taken or was taken before. */
    OfstedPage imports(Path file) {
        page.navigate("/admin/ofsted/import");
        page.getByLabel("The CSV file").setInputFiles(file);
        page.locator("main")
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Import"))
                .click();
        assertThat(page.locator("h1")).containsText("Ofsted’s list as at");
        return this;
    }

    OfstedPage knows(String urn, String name) {
        page.navigate("/admin/ofsted?text=" + urn);
        assertThat(page.locator("main")).containsText(name);
        return this;
    }
}
