package dev.paperboy.sandbox.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import java.util.List;

/** How the digest of the demo looks, to whom reads it at a desk and on a phone. */
@NeedsChromium
class DigestOnThePageTests {

    private static final double MOST_SCREENS = 2.5;

    private static TriedBot bot;
    private static Chromium chromium;

    @BeforeAll
    static void start() {
        bot = TriedBot.start();
        chromium = Chromium.start();
    }

    @AfterAll
    static void stop() {
        chromium.close();
        bot.close();
    }

    private static Locator digest(Page page) {
        Locator digest = new Tab(page, bot.url()).message("10 of 14 papers");
        digest.getByAltText("EvoMemo drops").scrollIntoViewIfNeeded();
        return digest;
    }

    @Test
    void onAPhoneItTakesTwoAndAHalfScreensAtMostAndNoTitleIsCut() {
        Page page = chromium.open(Screen.PHONE, ColorScheme.DARK);
        Locator digest = digest(page);

        double screens = digest.boundingBox().height / Screen.PHONE.height;
        assertThat(screens).isLessThanOrEqualTo(MOST_SCREENS);
        assertThat(cutTitles(digest)).isEmpty();
        assertThat(page.evaluate("document.documentElement.scrollWidth"))
                .isEqualTo(Screen.PHONE.width);
        Pictures.take(page, "phone");
    }

    @Test
    void atADeskNoTitleIsCutEither() {
        Page page = chromium.open(Screen.DESK);
        Locator digest = digest(page);

        assertThat(cutTitles(digest)).isEmpty();
        Pictures.take(digest, "digest");
    }

    /** Links that the reader does not see whole. */
    private static List<?> cutTitles(Locator digest) {
        return (List<?>)
                digest.evaluate(
                        """
                        message => [...message.querySelectorAll('a')].filter(link => {
                            const box = message.getBoundingClientRect();
                            const isOutside = [...link.getClientRects()]
                                .some(line => line.left < box.left || line.right > box.right);
                            let isClipped = false;
                            for (let at = link; at !== message; at = at.parentElement) {
                                const style = getComputedStyle(at);
                                isClipped ||= style.textOverflow === 'ellipsis'
                                    || (style.overflow !== 'visible'
                                        && (at.scrollWidth > at.clientWidth
                                            || at.scrollHeight > at.clientHeight));
                            }
                            return isOutside || isClipped || link.textContent.endsWith('…');
                        }).map(link => link.textContent)
                        """);
    }
}
