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
        bot = TriedBot.start();
        chromium = Chromium.start();
    }

    @AfterAll
    static void stop() {
        try (TriedBot _ = bot) {
            chromium.close();
        }
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
        Tab ada = tab("#/ada/news");
        Tab ben = tab("#/ben/news");
        assertThat(ada.page().getByText("Welcome to #news")).isVisible();
        assertThat(ben.page().getByText("Welcome to #news")).isVisible();

        ben.runs("/search", "query", "garden hose");
        Locator found = ben.message("for “garden hose”");
        assertThat(found).containsText("Only you can see this");
        assertThat(ada.messages()).hasCount(0);
        ben.clicks(found, "Share");

        assertThat(ada.message("garden hose")).not().containsText("Only you can see this");
        assertThat(ada.messages()).hasCount(1);
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
    void aTitleIsCompletedAndItsPaperDiscussedByKeyboardAlone() {
        Tab ada = tab("#/ada/general");
        assertThat(ada.page().getByText("Welcome to #general")).isVisible();
        Locator suggestions = ada.page().getByRole(AriaRole.OPTION);

        ada.page().keyboard().type("/paper");
        assertThat(suggestions.first()).containsText("/paper");
        ada.page().keyboard().press("Enter");
        ada.page().keyboard().type("evo");
        assertThat(suggestions.first()).containsText("EvoMemo");
        ada.page().keyboard().press("Enter");
        ada.page().keyboard().press("Enter");
        Locator card = ada.message("AI keywords");
        card.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Discuss"))
                .press("Enter");

        assertThat(ada.page().getByRole(AriaRole.NAVIGATION, Tab.named("Channels")))
                .containsText("EvoMemo");
    }

    @Test
    void aCommandThatATextMentionsIsBegunByAClick() {
        Tab ben = tab("#/ben/papers");
        ben.runs("/help");

        ben.clicks(ben.message("Thank you to arXiv"), "/search");

        assertThat(ben.page().getByRole(AriaRole.BUTTON, Tab.named("Send command"))).isVisible();
    }
}
