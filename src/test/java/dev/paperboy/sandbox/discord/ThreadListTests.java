package dev.paperboy.sandbox.discord;

import static org.assertj.core.api.Assertions.assertThat;

import dev.paperboy.sandbox.discord.RawClient.Reply;
import dev.paperboy.sandbox.discord.model.ManualTime;
import dev.paperboy.sandbox.discord.model.Permission;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.util.List;

/** Threads as a bot finds them that looks for its own. */
class ThreadListTests {

    private final ManualTime time = new ManualTime();
    private final LocalDiscord discord =
            LocalDiscord.start(LocalDiscordSettings.defaults().withTime(time));
    private final RawClient client = new RawClient(discord);
    private final LocalGuild guild = discord.createGuild("Reading group");
    private final LocalChannel forum = guild.forumChannel("forum", false);

    @AfterEach
    void stop() {
        client.close();
        discord.close();
    }

    private LocalChannel thread(String name) {
        time.advance(Duration.ofMinutes(1));
        Reply reply =
                client.call(
                        "POST",
                        "channels/" + forum.id() + "/threads",
                        "{'name':'%s','message':{'content':'x'}}".formatted(name));
        return discord.channel(reply.json().path("id").asLong(0L));
    }

    private void archive(LocalChannel thread) {
        time.advance(Duration.ofMinutes(1));
        thread.archive(false);
    }

    private Reply archived(String query) {
        return client.call(
                "GET", "channels/" + forum.id() + "/threads/archived/public" + query, "");
    }

    private static List<String> names(Reply reply) {
        return reply.json()
                .path("threads")
                .valueStream()
                .map(it -> it.path("name").asString())
                .toList();
    }

    @Test
    void theActiveOnesOfAServerAreListedNewestFirst() {
        thread("first");
        archive(thread("second"));
        thread("third");
        LocalChannel hidden = guild.textChannel("hidden");
        client.call("POST", "channels/" + hidden.id() + "/threads", "{'name':'unseen','type':11}");
        hidden.deny(guild.botRole(), Permission.VIEW_CHANNEL);
        hidden.deny(guild.everyone(), Permission.VIEW_CHANNEL);

        Reply active = client.call("GET", "guilds/" + guild.id() + "/threads/active", "");

        assertThat(names(active)).containsExactly("third", "first");
    }

    @Test
    void theArchivedOnesOfAChannelAreListedByWhenTheyWereArchived() {
        LocalChannel first = thread("first");
        LocalChannel second = thread("second");
        LocalChannel third = thread("third");
        archive(second);
        archive(third);
        archive(first);

        Reply page = archived("?limit=2");

        assertThat(names(page)).containsExactly("first", "third");
        assertThat(page.json().path("has_more").asBoolean(false)).isTrue();
        String last =
                page.json()
                        .path("threads")
                        .path(1)
                        .path("thread_metadata")
                        .path("archive_timestamp")
                        .asString();
        Reply rest = archived("?before=" + last.replace("+", "%2B"));
        assertThat(names(rest)).containsExactly("second");
        assertThat(rest.json().path("has_more").asBoolean(true)).isFalse();
    }

    @Test
    void whoMayNotReadThePastIsNotToldOfArchivedOnes() {
        forum.deny(guild.botRole(), Permission.READ_MESSAGE_HISTORY);
        forum.deny(guild.everyone(), Permission.READ_MESSAGE_HISTORY);

        assertThat(archived("").code()).isEqualTo(50001);
    }

    @Test
    void aQueryThatMeansNothingIsRefused() {
        assertThat(archived("?limit=1").code()).isEqualTo(50035);
        assertThat(archived("?before=yesterday").code()).isEqualTo(50035);
        discord.log().forget();
    }

    @Test
    void whatStandsInAnArchivedThreadIsNotChanged() {
        LocalChannel thread = thread("first");
        long message = thread.messages().getFirst().id();
        String path = "channels/" + thread.id() + "/messages/" + message;
        archive(thread);

        assertThat(client.call("PATCH", path, "{'content':'y'}").code()).isEqualTo(50083);
        assertThat(client.call("DELETE", path, "").code()).isEqualTo(50083);
        client.call("POST", "channels/" + thread.id() + "/messages", "{'content':'wake'}");
        assertThat(client.call("PATCH", path, "{'content':'y'}").status()).isEqualTo(200);
    }
}
