package org.hearthmark.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.stream.Stream;

/** What a provider is told about an application. */
final class TrackerPage {

    private final Page page;
    private final String reference;

    TrackerPage(Page page, String reference) {
        this.page = page;
        this.reference = reference;
    }

    /**
     * Looks until it says where the application stands, then who has it, in any order. The end of the last of several
     * tasks and the next step are two commits: a job leads from one to the other.
     */
    TrackerPage says(String stands, String... teamsAndWork) {
        page.waitForCondition(() -> {
            look();
            return page.locator("main .govuk-body-l").textContent().contains(stands) && saysWhoHasIt(teamsAndWork);
        });
        return this;
    }

    private boolean saysWhoHasIt(String... teamsAndWork) {
        if (teamsAndWork.length == 0) {
            return true;
        }
        Locator list = page.locator("[aria-label='Who has it now']");
        return list.count() == 1 && Stream.of(teamsAndWork).allMatch(list.textContent()::contains);
    }

    /** How each stage stands that there is. */
    TrackerPage stages(String... states) {
        assertThat(page.locator(".hm-stages__item .govuk-tag")).hasText(states);
        return this;
    }

    /** What has happened, newest first, by the titles of the timeline. */
    TrackerPage timeline(String... titles) {
        assertThat(page.locator(".moj-timeline__title")).hasText(titles);
        return this;
    }

    TrackerPage next(String text) {
        assertThat(page.locator("main")).containsText(text);
        return this;
    }

    /** Looks until it says all of this of a home. */
    TrackerPage home(int number, String... says) {
        page.waitForCondition(() -> {
            look();
            String card = page.locator(".govuk-summary-card").nth(number - 1).textContent();
            return Stream.of(says).allMatch(card::contains);
        });
        return this;
    }

    private void look() {
        page.navigate("/provider/applications/" + reference);
    }
}
