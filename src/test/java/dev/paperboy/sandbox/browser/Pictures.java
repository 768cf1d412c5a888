package dev.paperboy.sandbox.browser;

import com.microsoft.playwright.Page;

import java.nio.file.Path;

/**
 * Takes the pictures of the README, into {@code target/pictures} unless the property {@code
 * pictures} names another folder, as {@code docs/pictures} to renew them.
 */
final class Pictures {

    private static final Path FOLDER = Path.of(System.getProperty("pictures", "target/pictures"));

    private Pictures() {}

    static void take(Page page, String name) {
        page.screenshot(new Page.ScreenshotOptions().setPath(FOLDER.resolve(name + ".png")));
    }
}
