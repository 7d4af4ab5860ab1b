package org.hearthmark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.abort;

import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.springframework.test.context.junit.jupiter.SpringExtension;

/**
 * A real Chromium at the application under test: {@code @RegisterExtension static final Browser browser = new Browser();}
 * in a {@link HearthmarkTest}. Each page has cookies of its own and is closed after its test. Without Chromium the tests
 * fail in CI and are reported as skipped elsewhere.
 */
public class Browser implements BeforeAllCallback, BeforeEachCallback, AfterEachCallback {

    private static final Path CHROMIUM = Path.of("/usr/bin/chromium");
    private static final List<String> FLAGS = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    /** Milliseconds until something that does not come is missing; more on a machine that is busy with other work. */
    private static final double PATIENCE = Integer.getInteger("hearthmark.browser.patience", 30_000);

    private static final Set<BrowserContext> WITHOUT_SCRIPTS = ConcurrentHashMap.newKeySet();

    /** What passes is not told node by node, which takes longer than to look. */
    private static final AxeRunOptions VIOLATIONS_ALONE = violationsAlone();

    private final List<BrowserContext> open = new ArrayList<>();
    private final List<String> complaints = new ArrayList<>();
    private Chromium chromium;
    private String base;

    /** One for all test classes: starting it takes seconds. */
    private static final class Chromium implements ExtensionContext.Store.CloseableResource {

        private final Playwright playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        private final com.microsoft.playwright.Browser browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(CHROMIUM)
                        .setArgs(FLAGS));

        @Override
        public void close() {
            browser.close();
            playwright.close();
        }
    }

    @Override
    public void beforeAll(ExtensionContext tests) {
        if (!Files.isExecutable(CHROMIUM)) {
            withoutChromium();
        }
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE);
        chromium = tests.getRoot()
                .getStore(ExtensionContext.Namespace.create(Browser.class))
                .getOrComputeIfAbsent(Chromium.class, key -> new Chromium(), Chromium.class);
    }

    private static void withoutChromium() {
        String missing = "There is no Chromium at " + CHROMIUM + ": install it from the system's packages";
        if (System.getenv("CI") != null) {
            throw new AssertionError(missing);
        }
        abort(missing);
    }

    @Override
    public void beforeEach(ExtensionContext test) {
        complaints.clear();
        base = "http://localhost:"
                + SpringExtension.getApplicationContext(test).getEnvironment().getProperty("local.server.port");
    }

    @Override
    public void afterEach(ExtensionContext test) {
        open.forEach(BrowserContext::close);
        open.forEach(WITHOUT_SCRIPTS::remove);
        open.clear();
    }

    /** A page on a desk; addresses are relative to the application: {@code page.navigate("/council/check")}. */
    public Page page() {
        return page(new com.microsoft.playwright.Browser.NewContextOptions().setViewportSize(1280, 900));
    }

    /** A page on a phone. */
    public Page phone() {
        return page(phoneSized());
    }

    /** A page on a phone in a browser that runs no script. */
    public Page phoneWithoutScripts() {
        return withoutScripts(phoneSized());
    }

    private static com.microsoft.playwright.Browser.NewContextOptions phoneSized() {
        return new com.microsoft.playwright.Browser.NewContextOptions().setViewportSize(390, 844);
    }

    /** A page in a browser that runs no script. */
    public Page withoutScripts() {
        return withoutScripts(new com.microsoft.playwright.Browser.NewContextOptions());
    }

    private Page withoutScripts(com.microsoft.playwright.Browser.NewContextOptions options) {
        Page page = page(options.setJavaScriptEnabled(false));
        WITHOUT_SCRIPTS.add(page.context());
        return page;
    }

    /** A page on a desk of somebody who is signed in. */
    public Page signIn(String username) {
        return signIn(page(), username);
    }

    /** Signs somebody in on this page and stays where sign-in leads. */
    public Page signIn(Page page, String username) {
        page.navigate("/sign-in");
        page.getByLabel("User name").fill(username);
        page.getByLabel("Password").fill(username);
        page.getByRole(com.microsoft.playwright.options.AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Sign in"))
                .click();
        page.waitForURL(address -> !address.contains("/sign-in"));
        return page;
    }

    /** What the pages of this test wrote to their console as errors: scripts that failed, policies that were broken. */
    public List<String> complaints() {
        return List.copyOf(complaints);
    }

    /** Checks WCAG 2.2 A and AA and axe's best practices, our pages having no frames; nothing in a browser without scripts, where axe cannot run. */
    public static void assertNoAxeViolations(Page page) {
        if (WITHOUT_SCRIPTS.contains(page.context())) {
            return;
        }
        List<Rule> violations = new AxeBuilder(page)
                .setLegacyMode(true)
                .options(VIOLATIONS_ALONE)
                .analyze()
                .getViolations();
        assertThat(violations.stream().map(Browser::told).collect(Collectors.joining("\n")))
                .as("what axe finds on " + page.url())
                .isEmpty();
    }

    private static AxeRunOptions violationsAlone() {
        AxeRunOptions options = new AxeRunOptions();
        options.setResultTypes(List.of("violations"));
        return options;
    }

    private static String told(Rule rule) {
        return rule.getId() + ": " + rule.getHelp() + " "
                + rule.getNodes().stream().map(node -> node.getHtml()).toList();
    }

    private Page page(com.microsoft.playwright.Browser.NewContextOptions options) {
        BrowserContext context =
                chromium.browser.newContext(options.setBaseURL(base).setLocale("en-GB"));
        context.setDefaultTimeout(PATIENCE);
        open.add(context);
        Page page = context.newPage();
        page.onConsoleMessage(this::listen);
        page.onPageError(complaints::add);
        return page;
    }

    private void listen(ConsoleMessage message) {
        if (message.type().equals("error")) {
            complaints.add(message.text() + " " + message.location());
        }
    }
}
