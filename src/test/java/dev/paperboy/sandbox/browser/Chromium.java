package dev.paperboy.sandbox.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.ColorScheme;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The machine's own Chromium, driven by Playwright, which downloads none. */
final class Chromium implements AutoCloseable {

    private static final List<String> NAMES =
            List.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable");

    /** How long anything may take on a busy machine. */
    static final double PATIENCE_MILLIS = 60_000;

    private static final Pattern HERE = Pattern.compile("https?://127\\.0\\.0\\.1(:\\d+)?/.*");

    private final Playwright playwright;
    private final Browser browser;
    private final List<String> complaints = new CopyOnWriteArrayList<>();

    private Chromium(Path executable) {
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE_MILLIS);
        playwright =
                Playwright.create(
                        new Playwright.CreateOptions()
                                .setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        browser =
                playwright
                        .chromium()
                        .launch(
                                new BrowserType.LaunchOptions()
                                        .setExecutablePath(executable)
                                        .setArgs(
                                                List.of(
                                                        // Tests may run as root, where its own
                                                        // sandbox does not.
                                                        "--no-sandbox",
                                                        "--disable-gpu",
                                                        "--disable-quic",
                                                        "--no-first-run",
                                                        "--disable-background-networking",
                                                        "--disable-component-update",
                                                        "--disable-sync")));
    }

    /** Where it is: named by {@code CHROMIUM}, or on the path. */
    static Optional<Path> executable() {
        String named = System.getenv("CHROMIUM");
        Stream<Path> onThePath =
                Arrays.stream(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
                        .flatMap(folder -> NAMES.stream().map(it -> Path.of(folder, it)));
        return Stream.concat(Stream.ofNullable(named).map(Path::of), onThePath)
                .filter(Files::isExecutable)
                .findFirst();
    }

    static Chromium start() {
        return new Chromium(executable().orElseThrow());
    }

    /** An empty tab in which English is read in Berlin. */
    Page open(Screen screen, ColorScheme scheme) {
        BrowserContext context =
                browser.newContext(
                        new Browser.NewContextOptions()
                                .setViewportSize(screen.width, screen.height)
                                .setLocale("en-GB")
                                .setTimezoneId("Europe/Berlin")
                                .setHasTouch(screen.isTouched)
                                .setAcceptDownloads(true)
                                .setColorScheme(scheme));
        // Nothing may come from elsewhere, be there a network or not.
        context.route(
                url -> !HERE.matcher(url).matches(),
                route -> {
                    complaints.add("elsewhere: " + route.request().url());
                    route.abort();
                });
        Page page = context.newPage();
        page.onPageError(complaints::add);
        page.onConsoleMessage(message -> {
            if (message.type().equals("error")) {
                complaints.add(message.text());
            }
        });
        return page;
    }

    Page open(Screen screen) {
        return open(screen, ColorScheme.LIGHT);
    }

    /**
     * What scripts threw, what the browser found wrong, as what the policy forbids, and what was
     * asked for elsewhere.
     */
    List<String> complaints() {
        return List.copyOf(complaints);
    }

    @Override
    public void close() {
        Pictures.lastSeen(browser.contexts().stream().flatMap(it -> it.pages().stream()).toList());
        browser.close();
        playwright.close();
    }
}
