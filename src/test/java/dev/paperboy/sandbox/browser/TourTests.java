package dev.paperboy.sandbox.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.file.Files;
import java.util.regex.Pattern;

/** What somebody does who opens the page for the first time. */
@NeedsChromium
class TourTests {

    private static final Pattern DIGEST = Pattern.compile("· (\\d+ of )?\\d+ papers?");

    private TriedBot bot;
    private Chromium chromium;

    @BeforeEach
    void start() {
        bot = TriedBot.start();
        chromium = Chromium.start();
    }

    @AfterEach
    void stop() {
        try (TriedBot _ = bot) {
            chromium.close();
        }
    }

    @Test
    void fromTheFirstLookToTheReadingList() throws IOException {
        Tab tab = new Tab(chromium.open(Screen.DESK), bot.url());
        assertThat(tab.page().getByText("The papers are invented, since")).isVisible();
        assertThat(tab.page().getByRole(AriaRole.HEADING, Tab.named("papers"))).isVisible();

        tab.runs("/digest setup");
        Locator proposal = tab.message("My proposal");
        tab.clicks(proposal, "Change");
        changes(tab);
        assertThat(tab.message("My proposal")).containsText("Europe/Berlin");
        proposal = tab.message("My proposal");
        tab.clicks(proposal, "Turn on");
        assertThat(proposal.getByRole(AriaRole.BUTTON, button("Turn on"))).hasCount(0);

        tab.presses("Next digest");
        Locator digest = posted(tab);
        assertThat(digest).containsText("Also today");
        tab.types("/");
        assertThat(tab.page().getByRole(AriaRole.LISTBOX, Tab.named("Commands"))).isVisible();
        Pictures.take(tab.page(), "sandbox");
        tab.page().keyboard().press("Backspace");

        opensAPaper(tab, digest);
        tab.runs("/search", "query", "memory of agents");
        Locator found = tab.message("for “memory of agents”");
        assertThat(found).containsText("EvoMemo");
        savesAndExports(tab, found);

        tab.runs("/paper", "query", "9912.99999");
        assertThat(tab.message("Neither Hugging Face nor arXiv knows")).containsText("9912.99999");

        looksAtTheWire(tab, digest);
        assertThat(chromium.complaints()).isEmpty();
    }

    /** Sends the form off, once with what it does not take. */
    private static void changes(Tab tab) {
        Locator form = tab.page().getByRole(AriaRole.DIALOG);
        Locator zone = form.getByRole(AriaRole.TEXTBOX).first();
        zone.fill("Atlantis");
        form.getByRole(AriaRole.BUTTON, button("Submit")).click();
        Locator refusal = tab.message("I do not know the time zone Atlantis");
        tab.clicks(refusal, "Change");
        zone.fill("Berlin");
        form.getByRole(AriaRole.BUTTON, button("Submit")).click();
    }

    private static Locator.GetByRoleOptions button(String name) {
        return new Locator.GetByRoleOptions().setName(name).setExact(true);
    }

    /** The digest that everybody sees. */
    private static Locator posted(Tab tab) {
        Locator digest =
                tab.messages()
                        .filter(new Locator.FilterOptions().setHasText(DIGEST))
                        .filter(new Locator.FilterOptions().setHasNotText("Only you can see this"));
        assertThat(digest).isVisible();
        return digest;
    }

    private static void opensAPaper(Tab tab, Locator digest) {
        digest.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Open a paper…"))
                .click();
        tab.page().getByRole(AriaRole.OPTION).first().click();
        Locator card = tab.message("Save");
        assertThat(card).containsText("Only you can see this");
    }

    private static void savesAndExports(Tab tab, Locator found) throws IOException {
        found.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Open a paper…"))
                .first()
                .click();
        tab.page().getByRole(AriaRole.OPTION).first().click();
        tab.clicks(tab.message("EvoMemo"), "Save");
        assertThat(tab.message("Saved:")).containsText("EvoMemo");

        tab.runs("/saved");
        tab.clicks(tab.message("Reading list: 1 paper"), "Export BibTeX");
        Locator exported = tab.message("1 paper of yours");
        Download file = tab.page().waitForDownload(() -> exported.getByRole(AriaRole.LINK).click());
        assertThat(Files.readString(file.path())).contains("@", "EvoMemo");
    }

    private static void looksAtTheWire(Tab tab, Locator digest) {
        digest.hover();
        tab.clicks(digest, "Actions on this message");
        tab.clicks(digest, "Show its requests and events");
        Locator wire = tab.page().getByRole(AriaRole.DIALOG, Tab.named("Wire view"));
        assertThat(wire).containsText("/channels/{channel_id}/messages");
        assertThat(wire).containsText("valid");
        tab.page().keyboard().press("Escape");
    }
}
