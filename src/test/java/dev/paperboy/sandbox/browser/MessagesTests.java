package dev.paperboy.sandbox.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;

import dev.paperboy.sandbox.discord.RawClient;
import dev.paperboy.sandbox.discord.model.Message;
import dev.paperboy.sandbox.page.PageScene;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.io.IOException;

/** How messages are shown, whoever wrote them. */
@NeedsChromium
class MessagesTests {

    private PageScene scene;
    private Chromium chromium;
    private RawClient bot;

    @BeforeEach
    void start() throws IOException {
        scene = new PageScene();
        chromium = Chromium.start();
        bot = new RawClient(scene.discord);
    }

    @AfterEach
    void stop() {
        try (PageScene _ = scene;
                RawClient _ = bot;
                Chromium browser = chromium) {
            assertThat(browser.complaints()).isEmpty();
        }
    }

    private Tab tab() {
        return new Tab(chromium.open(Screen.DESK), scene.url());
    }

    private Message post(String content) {
        String path = "channels/" + scene.papers.id() + "/messages";
        String json = "{'content':'" + content.replace("\n", "\\n") + "'}";
        assertThat(bot.call("POST", path, json).status()).isEqualTo(200);
        return scene.papers.posted().getLast();
    }

    @Test
    void theTextHasDiscordsMarkdown() {
        post(
                """
                # Large
                ### Small
                -# small print
                **bold** *italic* __underlined__ ~~struck~~ `code` 2 \\\\* 3
                > quoted
                - one
                - two
                [a link](https://arxiv.org) | not | a | table |
                """);

        Locator message = tab().message("Large");

        assertThat(message.getByRole(AriaRole.HEADING)).hasText(new String[] {"Large", "Small"});
        for (String[] styled :
                new String[][] {
                    {"strong", "bold"},
                    {"em", "italic"},
                    {"u", "underlined"},
                    {"s", "struck"},
                    {"code", "code"},
                    {"blockquote", "quoted"},
                    {"a", "a link"}
                }) {
            assertThat(message.locator(styled[0]).last()).hasText(styled[1]);
        }
        assertThat(message.getByRole(AriaRole.LISTITEM)).hasCount(2);
        assertThat(message).containsText("2 * 3");
        assertThat(message).not().containsText("-#");
        assertThat(message.locator("table")).hasCount(0);
    }

    @Test
    void aSpoilerIsShownOnceItIsAskedFor() {
        post("the end: ||they met||");
        Locator hidden =
                tab().message("the end")
                        .getByRole(AriaRole.BUTTON)
                        .filter(new Locator.FilterOptions().setHasText("they met"));

        hidden.press("Enter");

        assertThat(hidden).hasCount(0);
    }

    @Test
    void momentsAreInTheReadersZoneAndMentionsHaveNames() {
        // 14:30 UTC of a summer day.
        post(
                "<t:1781274600:t> <@%d> <#%d> <@&%d>"
                        .formatted(scene.ada.id(), scene.papers.id(), scene.guild.botRole().id()));

        Locator message = tab().message("@Ada");

        assertThat(message.locator("time").last()).hasText("4:30 PM");
        assertThat(message).containsText("#papers");
        assertThat(message).containsText("@Paperboy");
    }

    @Test
    void anEditIsSeenAtOnceAndMarked() {
        Message posted = post("before");
        Tab tab = tab();
        tab.message("before");

        String path = "channels/%d/messages/%d".formatted(scene.papers.id(), posted.id());
        bot.call("PATCH", path, "{'content':'after'}");

        assertThat(tab.message("after")).containsText("(edited)");
        assertThat(tab.messages()).hasCount(1);
        scene.papers.delete(posted);
        assertThat(tab.messages()).hasCount(0);
    }

    @Test
    void aThreadIsOpenedFromItsMessageAndWrittenIn() {
        Message posted = post("A paper");
        bot.call(
                "POST",
                "channels/%d/messages/%d/threads".formatted(scene.papers.id(), posted.id()),
                "{'name':'About it'}");
        Tab tab = tab();

        tab.message("A paper")
                .getByRole(AriaRole.BUTTON)
                .filter(new Locator.FilterOptions().setHasText("About it"))
                .click();
        assertThat(tab.page().getByRole(AriaRole.HEADING, Tab.named("About it"))).isVisible();
        tab.types("I have read it");
        tab.page().keyboard().press("Enter");

        assertThat(tab.message("I have read it")).containsText("Ada");
    }

    @Test
    void oneBecomesSomebodyElseAndGoesWhereOneLikes() {
        scene.guild.textChannel("general");
        Tab tab = tab();
        assertThat(tab.page().getByText("Welcome to #papers")).isVisible();

        tab.presses("Ben");
        tab.opens("general");
        tab.types("Hello");
        tab.page().keyboard().press("Enter");

        assertThat(tab.message("Hello")).containsText("Ben");
        tab.opens("Paperboy");
        assertThat(tab.page().getByRole(AriaRole.HEADING, Tab.named("Paperboy"))).isVisible();
    }

    @Test
    void onAPhoneTheChannelsAreInADrawer() {
        scene.guild.textChannel("general");
        Tab tab = new Tab(chromium.open(Screen.PHONE), scene.url());
        assertThat(tab.page().getByText("Welcome to #papers")).isVisible();

        tab.page().getByRole(AriaRole.BUTTON, Tab.named("Channel list")).tap();
        tab.page()
                .getByRole(AriaRole.LINK)
                .filter(new Locator.FilterOptions().setHasText("general"))
                .tap();

        assertThat(tab.page().getByText("Welcome to #general")).isVisible();
        assertThat(tab.page().getByRole(AriaRole.NAVIGATION)).not().isInViewport();
    }
}
