package dev.paperboy.sandbox.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ViewportSize;

import java.nio.file.Path;
import java.util.List;

/**
 * Takes the pictures of the README, into {@code target/pictures} unless the property {@code
 * pictures} names another folder, as {@code docs/pictures} to renew them.
 */
final class Pictures {

    private static final Path FOLDER = Path.of(System.getProperty("pictures", "target/pictures"));

    /** What the page shows above and below its messages, in pixels. */
    private static final int AROUND = 400;

    private Pictures() {}

    /** Of what is to be seen of the page. */
    static void take(Page page, String name) {
        page.screenshot(new Page.ScreenshotOptions().setPath(file(name)));
    }

    /** Of one part of it, the whole of it: on a screen that is high enough for a while. */
    static void take(Locator part, String name) {
        Page page = part.page();
        ViewportSize usual = page.viewportSize();
        int height = (int) part.boundingBox().height + AROUND;
        page.setViewportSize(usual.width, Math.max(usual.height, height));
        part.screenshot(new Locator.ScreenshotOptions().setPath(file(name)));
        page.setViewportSize(usual.width, usual.height);
    }

    /** Of all tabs as a test left them, to see why it failed. */
    static void lastSeen(List<Page> tabs) {
        for (Page tab : tabs) {
            Path file = Path.of("target/pictures/last-seen-" + tabs.indexOf(tab) + ".png");
            tab.screenshot(new Page.ScreenshotOptions().setPath(file));
        }
    }

    private static Path file(String name) {
        return FOLDER.resolve(name + ".png");
    }
}
