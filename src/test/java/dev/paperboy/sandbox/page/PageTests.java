package dev.paperboy.sandbox.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.paperboy.CannotStart;
import dev.paperboy.sandbox.discord.LocalChannel;
import dev.paperboy.sandbox.discord.LocalDiscord;
import dev.paperboy.sandbox.discord.LocalGuild;
import dev.paperboy.sandbox.discord.model.Message;
import dev.paperboy.sandbox.discord.model.MessageBody;
import dev.paperboy.sandbox.discord.model.MessageFlag;
import dev.paperboy.sandbox.discord.model.Pings;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;

/** The page shows what strangers wrote, and does nothing that they want. */
class PageTests {
    private final LocalDiscord discord = LocalDiscord.start();
    private final LocalGuild guild = discord.createGuild("Reading group");
    private final LocalChannel papers = guild.textChannel("papers");

    @AfterEach
    void stop() {
        discord.close();
    }

    private HttpResponse<String> get(PageServer page) throws IOException, InterruptedException {
        try (HttpClient http = HttpClient.newHttpClient()) {
            return http.send(
                    HttpRequest.newBuilder(URI.create(page.url())).build(),
                    HttpResponse.BodyHandlers.ofString());
        }
    }

    private void show(String text, MessageFlag flag, long onlyFor) {
        long bot = discord.world().bot().id();
        discord.world()
                .messages()
                .add(
                        new Message(
                                discord.world().ids().next(),
                                papers.id(),
                                bot,
                                Message.ORDINARY,
                                flag.bit(),
                                MessageBody.ofText(text),
                                Pings.NONE,
                                onlyFor,
                                null,
                                0,
                                "",
                                discord.world().time().now(),
                                null));
    }

    @Test
    void aMessageForAllIsShownAndOneForAPersonIsNot() throws Exception {
        show("A **digest**", MessageFlag.SUPPRESS_EMBEDS, 0);
        show("psst", MessageFlag.EPHEMERAL, guild.owner().id());

        try (PageServer page = PageServer.start(0, discord, papers, "Papers <invented>.")) {
            HttpResponse<String> response = get(page);

            assertThat(response.body())
                    .contains("<strong>digest</strong>", "Papers &lt;invented&gt;.")
                    .doesNotContain("psst");
            assertThat(response.headers().firstValue("Content-Security-Policy").orElseThrow())
                    .contains("default-src 'none'");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<t:99999999999999999999:R>",
                "<t:99999999999999999:R>",
                "\\<t:99999999999999999999>"
            })
    void aMomentThatIsNoneIsTextAndDoesNotTakeThePageAway(String title) throws Exception {
        show(title, MessageFlag.SUPPRESS_EMBEDS, 0);

        try (PageServer page = PageServer.start(0, discord, papers, "")) {
            assertThat(get(page).body()).contains("&lt;t:9999");
        }
    }

    @Test
    void whatStrangersWriteIsNoCode() throws Exception {
        show("Look [here](javascript:alert(1)) <script>x</script>", MessageFlag.SUPPRESS_EMBEDS, 0);

        try (PageServer page = PageServer.start(0, discord, papers, "")) {
            assertThat(get(page).body()).doesNotContain("<script", "=\"javascript:");
        }
    }

    @Test
    void aPortThatIsTakenIsToldWithWhatToDo() throws Exception {
        try (PageServer page = PageServer.start(0, discord, papers, "")) {
            int port = URI.create(page.url()).getPort();

            assertThatThrownBy(() -> PageServer.start(port, discord, papers, ""))
                    .isInstanceOf(CannotStart.class)
                    .hasMessageContaining("Port " + port)
                    .hasMessageContaining("SANDBOX_PORT");
        }
    }
}
