package dev.paperboy.sandbox.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Durations.ONE_MINUTE;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What people see of it when something goes wrong just when a digest is due. */
@NeedsChromium
class TroubleTests {

    private static final String DIGEST = "9 papers";

    private TriedBot bot;
    private Chromium chromium;
    private Tab ada;

    @BeforeEach
    void start() {
        bot = TriedBot.start();
        chromium = Chromium.start();
        ada = new Tab(chromium.open(Screen.DESK), bot.url() + "#/ada/papers");
        ada.runs("/digest setup", "time", "9:00");
        assertThat(ada.message("Done.")).containsText("09:00");
    }

    @AfterEach
    void stop() {
        try (TriedBot _ = bot;
                Chromium browser = chromium) {
            assertThat(browser.complaints()).isEmpty();
        }
    }

    private void sets(String fault, boolean on) {
        ada.presses("Faults");
        Locator toggle =
                ada.page().getByRole(AriaRole.SWITCH, new Page.GetByRoleOptions().setName(fault));
        toggle.click();
        assertThat(toggle).hasAttribute("aria-checked", String.valueOf(on));
        ada.page().keyboard().press("Escape");
    }

    private Locator digests() {
        return ada.messages().filter(new Locator.FilterOptions().setHasText(DIGEST));
    }

    @Test
    void aDigestThatDiscordDoesNotTakeComesLaterAndOnce() {
        sets("Discord answers 503", true);
        ada.presses("Next digest");
        Awaitility.await("an attempt to post")
                .atMost(ONE_MINUTE)
                .until(() ->
                        bot.discord().log().requests().stream().anyMatch(it -> it.seen() == 503));
        assertThat(digests()).hasCount(0);

        sets("Discord answers 503", false);

        assertThat(digests()).isVisible();
        assertThat(digests()).hasCount(1);
        ada.clicks(digests(), "Actions on this message");
        ada.clicks(digests(), "Show its requests and events");
        assertThat(ada.page().getByRole(AriaRole.DIALOG)).containsText("Paperboy saw 503");
    }

    @Test
    void aChannelThatRefusesIsToldElsewhereAndItsDigestResumedOnceItIsMended() {
        sets("Paperboy may not write in #papers", true);
        ada.presses("Next digest");
        ada.opens("general");
        Locator notice = ada.message("A digest is paused");
        assertThat(notice).containsText("Send Messages");

        sets("Paperboy may not write in #papers", false);
        ada.clicks(notice, "I have fixed it");

        assertThat(ada.message("comes again")).containsText("#papers");
        assertThat(notice).isVisible();
    }

    @Test
    void aSourceThatIsSilentIsToldAndItsPapersComeInThatPlace() {
        sets("Hugging Face is down", true);
        ada.presses("Next digest");
        Locator told = ada.message("Hugging Face has not answered");
        assertThat(told).containsText("none is lost");

        // It is asked again a few minutes later.
        sets("Hugging Face is down", false);
        ada.presses("Next digest");

        assertThat(ada.message("Fri 12 Jun")).containsText("papers");
        assertThat(told).hasCount(0);
    }
}
