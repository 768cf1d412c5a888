package dev.paperboy.sandbox.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Several people in several tabs, and what they notice of each other and of what goes wrong. */
@NeedsChromium
class TogetherTests {

    private static final LocatorAssertions.IsVisibleOptions PATIENTLY =
            new LocatorAssertions.IsVisibleOptions().setTimeout(60_000);

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

    @Test
    void aDigestThatDiscordRefusesComesLaterAndOnce() {
        Tab ada = tab("#/ada/papers");
        ada.runs("/digest setup", "time", "9:00");
        Tab ben = tab("#/ben/papers");
        sets(ada, "Discord answers 503", true);
        ada.presses("Next digest");
        assertThat(ada.page().locator("#clock"))
                .containsText(
                        "Jun 13", new LocatorAssertions.ContainsTextOptions().setTimeout(30_000));

        sets(ada, "Discord answers 503", false);

        Locator digest = ben.messages().filter(new Locator.FilterOptions().setHasText("9 papers"));
        assertThat(digest).isVisible(PATIENTLY);
        assertThat(digest).hasCount(1);
    }

    private static void sets(Tab tab, String fault, boolean on) {
        tab.presses("Faults");
        Locator toggle =
                tab.page().getByRole(AriaRole.SWITCH, new Page.GetByRoleOptions().setName(fault));
        toggle.click();
        assertThat(toggle).hasAttribute("aria-checked", String.valueOf(on));
        tab.page().keyboard().press("Escape");
    }
}
