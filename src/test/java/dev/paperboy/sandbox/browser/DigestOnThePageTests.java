package dev.paperboy.sandbox.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Durations.ONE_MINUTE;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;

import dev.paperboy.paper.Figures;
import dev.paperboy.paper.PaperId;
import dev.paperboy.sandbox.discord.ChannelActor;
import dev.paperboy.sandbox.discord.LocalChannel;
import dev.paperboy.sandbox.discord.LocalDiscord;
import dev.paperboy.sandbox.page.Surroundings;

import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import java.util.List;

/** How a digest looks, to whom reads it at a desk and on a phone. */
@NeedsChromium
class DigestOnThePageTests {

    private static final double MOST_SCREENS = 2.5;

    private static TriedBot bot;
    private static Chromium chromium;

    @BeforeAll
    static void start() {
        bot = TriedBot.start();
        chromium = Chromium.start();
        postDigest();
    }

    /** With its figure, which is read ahead if there is time. */
    private static void postDigest() {
        Awaitility.await("the figure of the best paper")
                .atMost(ONE_MINUTE)
                .until(() -> bot.bean(Figures.class).find(new PaperId("0001.00001")).isPresent());
        LocalDiscord discord = bot.discord();
        discord.awaitCommands("digest");
        Surroundings around = bot.bean(Surroundings.class);
        LocalChannel papers = discord.channel(around.guild().guild().systemChannelId());
        ChannelActor ada = around.accounts().people().getFirst().in(papers);
        ada.clicks(ada.types("/digest setup").reply(), "Post one now").reply();
    }

    @AfterAll
    static void stop() {
        try (TriedBot _ = bot) {
            chromium.close();
        }
    }

    private static Locator digest(Page page) {
        Tab tab = new Tab(page, bot.url() + "#/ben/general");
        Locator digest = tab.message("10 of 14 papers");
        Locator figure = digest.getByAltText("EvoMemo drops");
        figure.scrollIntoViewIfNeeded();
        page.waitForFunction("it => it.complete && it.naturalWidth > 0", figure.elementHandle());
        assertThat(digest.getByRole(AriaRole.LINK).count()).isGreaterThanOrEqualTo(10);
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
        Pictures.take(digest, "phone");
    }

    @Test
    void atADeskNoTitleIsCutEither() {
        Page page = chromium.open(Screen.DESK);
        Locator digest = digest(page);

        assertThat(cutTitles(digest)).isEmpty();
        Pictures.take(digest, "digest");
    }

    @Test
    void aPaperIsOpenedFromIt() {
        Page page = chromium.open(Screen.DESK);
        Locator digest = digest(page);

        digest.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Details"))
                .first()
                .click();
        Locator card = new Tab(page).message("AI keywords");

        assertThat(card.textContent()).contains("EvoMemo", "Only you can see this");
        Pictures.take(card, "paper");
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
