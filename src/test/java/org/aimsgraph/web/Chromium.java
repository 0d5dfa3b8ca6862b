package org.aimsgraph.web;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;

/**
 * The system's own Chromium for tests. It notes every error on the console and every request that leaves the server under
 * test. Where none is installed the tests are skipped, which {@code .ci/run} does not let pass.
 */
final class Chromium implements AutoCloseable {
    private final Playwright playwright;
    private final Browser browser;
    private final String origin;
    private final List<String> complaints = new ArrayList<>();

    /** @param origin of the server under test, such as {@code http://127.0.0.1:7070} */
    Chromium(String origin) {
        Optional<Path> executable = Stream.of(System.getProperty("aims.chromium", ""), "/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome")
                .filter(path -> !path.isEmpty()).map(Path::of).filter(Files::isExecutable).findFirst();
        Assumptions.assumeTrue(executable.isPresent(), "No Chromium is installed; name one with -Daims.chromium=PATH");
        this.origin = origin;
        this.playwright = Playwright.create(new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        this.browser = playwright.chromium().launch(new BrowserType.LaunchOptions().setExecutablePath(executable.orElseThrow()).setArgs(List.of("--no-sandbox")));
    }

    /** A page of this width in pixels, with or without JavaScript. */
    Page page(int width, boolean javaScript) {
        BrowserContext context = browser.newContext(new Browser.NewContextOptions().setViewportSize(width, 900).setJavaScriptEnabled(javaScript).setLocale("en-GB"));
        Page page = context.newPage();
        page.onConsoleMessage(message -> {
            if (message.type().equals("error")) {
                complaints.add("console: " + message.text() + " at " + message.location());
            }
        });
        page.onPageError(error -> complaints.add("script: " + error));
        page.onRequest(request -> {
            if (!request.url().startsWith(origin) && !request.url().startsWith("data:") && !request.url().startsWith("blob:") && !request.url().startsWith("about:")) {
                complaints.add("outside request: " + request.url());
            }
        });
        return page;
    }

    /** What went wrong in all pages so far: console errors, script errors, requests to elsewhere. */
    List<String> complaints() {
        return List.copyOf(complaints);
    }

    /** Keeps a picture of the whole page below {@code target/screenshots/}. */
    static void keepPicture(Page page, String name) {
        page.screenshot(new Page.ScreenshotOptions().setPath(Path.of("target", "screenshots", name + ".png")).setFullPage(true));
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }
}
