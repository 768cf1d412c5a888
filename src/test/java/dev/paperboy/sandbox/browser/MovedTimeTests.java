package dev.paperboy.sandbox.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;

import dev.paperboy.sandbox.hub.DailyPapersHub;

import org.junit.jupiter.api.Test;

/** How the time is moved where the papers are real so far. */
@NeedsChromium
class MovedTimeTests {

    @Test
    void itIsAskedBeforePapersBecomeInventedAndThenTheWeekendComes() {
        try (DailyPapersHub real = DailyPapersHub.start();
                TriedBot bot = TriedBot.start(real.url());
                Chromium chromium = Chromium.start()) {
            Tab tab = new Tab(chromium.open(Screen.DESK), bot.url());
            Locator clock = tab.page().locator("#clock");
            Locator question =
                    tab.page().getByRole(AriaRole.DIALOG, Tab.named("Switch to invented papers?"));
            assertThat(tab.page().getByText("The papers come from " + real.url())).isVisible();
            assertThat(clock).containsText("Jun 12");

            tab.presses("Next day");
            tab.page().keyboard().press("Escape");
            assertThat(question).hasCount(0);
            assertThat(clock).containsText("Jun 12");
            tab.presses("Next day");
            question.getByRole(AriaRole.BUTTON).last().click();

            assertThat(clock).containsText("Jun 13");
            assertThat(tab.page().getByText("The papers are invented from now on")).isVisible();
            tab.presses("Weekend");
            assertThat(clock).containsText("Jun 20");
            assertThat(chromium.complaints()).isEmpty();
        }
    }
}
