package dev.paperboy.sandbox.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Several people in several tabs, and what they notice of each other. */
@NeedsChromium
class TogetherTests {

    private static TriedBot bot;
    private static Chromium chromium;

    @BeforeAll
    static void start() {
        bot = TriedBot.start("--sandbox.demo=false");
        chromium = Chromium.start();
    }

    @AfterAll
    static void stop() {
        chromium.close();
        bot.close();
    }

    @AfterEach
    void nothingWasWrong() {
        assertThat(chromium.complaints()).isEmpty();
    }

    private static Tab tab(String address) {
        return new Tab(chromium.open(Screen.DESK), bot.url() + address);
    }

    @Test
    void whatIsPrivateIsSeenByOneAndWhatIsSharedByAllAtOnce() {
        Tab ada = tab("#/ada/general");
        Tab ben = tab("#/ben/general");
        assertThat(ben.page().getByText("Welcome to #general")).isVisible();

        ben.runs("/search", "query", "garden hose");
        Locator found = ben.message("for “garden hose”");
        assertThat(found).containsText("Only you can see this");
        assertThat(ada.messages()).hasCount(0);
        ben.clicks(found, "Share");

        assertThat(ada.message("garden hose")).not().containsText("Only you can see this");
    }

    @Test
    void eachReadsTheirOwnLanguageAndIsOfferedWhatIsTheirs() {
        Tab tab = tab("#/greta/papers");
        assertThat(tab.page().getByText("Welcome to #papers")).isVisible();

        tab.types("/");
        Locator commands = tab.page().getByRole(AriaRole.LISTBOX, Tab.named("Commands"));
        assertThat(commands).containsText("/suche");
        assertThat(commands).not().containsText("/digest");
        tab.page().keyboard().press("Backspace");
        tab.runs("/hilfe");
        assertThat(tab.message("Danke an arXiv")).containsText("KI-Zusammenfassungen");
    }
}
