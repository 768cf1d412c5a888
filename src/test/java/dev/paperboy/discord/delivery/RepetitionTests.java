package dev.paperboy.discord.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import dev.paperboy.ManualClock;
import dev.paperboy.delivery.Action;
import dev.paperboy.delivery.DeliveryId;
import dev.paperboy.delivery.Destination;
import dev.paperboy.delivery.Errand;
import dev.paperboy.delivery.LookOutcome;
import dev.paperboy.delivery.PostedMessage;
import dev.paperboy.delivery.SendOutcome;
import dev.paperboy.discord.gateway.Connections;
import dev.paperboy.discord.gateway.DiscordConnection;
import dev.paperboy.discord.rest.RestClient;
import dev.paperboy.discord.rest.RestClients;
import dev.paperboy.sandbox.discord.LocalChannel;
import dev.paperboy.sandbox.discord.LocalDiscord;
import dev.paperboy.sandbox.discord.LocalGuild;
import dev.paperboy.sandbox.discord.fault.Asked;
import dev.paperboy.sandbox.discord.fault.Fault;
import dev.paperboy.sandbox.discord.fault.Requests;
import dev.paperboy.sandbox.discord.wire.TooManyRequests;
import dev.paperboy.sandbox.discord.wire.TooManyRequests.Scope;
import dev.paperboy.sandbox.discord.wire.WireAnswer;

import net.dv8tion.jda.api.JDA;

import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** What is asked again, by whom, and what never is, with an unmodified client. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Timeout(60)
class RepetitionTests {

    private static final String POSTS = "/channels/{channel_id}/messages";
    private static final String FORUM_POSTS = "/channels/{channel_id}/threads";
    private static final String PLAIN = "{\"flags\":4,\"content\":\"plain words\"}";
    private final LocalDiscord discord = LocalDiscord.start();
    private final LocalGuild guild = discord.createGuild("Reading group");
    private final ManualClock clock = new ManualClock(Instant.now());
    private final RestClient client = RestClients.of(50, clock);
    private final DiscordConnection connection = Connections.to(discord, discord.apiUrl(), client);
    private final JdaMessageSender sender = Senders.of(connection, client, clock);

    @AfterEach
    void nothingMoreGoesWrong() {
        discord.faults().clear();
        discord.log().forget();
        clock.advance(Duration.ofHours(1));
    }

    @AfterAll
    void stop() {
        connection.shards().ifPresent(shards -> shards.getShards().forEach(JDA::shutdownNow));
        connection.stop();
        discord.close();
    }

    /** What may come instead of an answer once Discord has done what was asked. */
    private static Stream<Fault> lostAnswers() {
        return Stream.of(
                Fault.status(500).afterTheDeed(),
                Fault.status(502).afterTheDeed(),
                Fault.status(503).afterTheDeed(),
                Fault.status(529).afterTheDeed(),
                comeBackAtOnce().afterTheDeed(),
                Fault.dropped().afterTheDeed(),
                Fault.stalled().afterTheDeed(),
                Fault.garbled());
    }

    /** On which OkHttp, else, would. */
    private static Fault comeBackAtOnce() {
        return Fault.answer(
                "503 at once", WireAnswer.of(503, null).with(Map.of("Retry-After", "0")));
    }

    @ParameterizedTest
    @MethodSource("lostAnswers")
    void aPostOfAForumIsAskedForOnceAndFound(Fault fault) {
        LocalChannel forum = known(guild.forumChannel("daily", false));
        DeliveryId id = DeliveryId.random();
        Errand errand =
                new Errand(
                        id,
                        in(forum),
                        new Action.ForumPost(),
                        """
                        {"name":"Papers","message":{"flags":32768,"components":[{"type":1,"components":[
                        {"type":2,"style":2,"label":"Open","custom_id":"open:%s"}]}]}}
                        """
                                .formatted(id),
                        null);
        discord.faults().always(Requests.to("POST", FORUM_POSTS), fault);

        assertThat(sender.send(errand)).isInstanceOf(SendOutcome.Unclear.class);

        assertThat(discord.log().requests("POST", FORUM_POSTS)).hasSize(1);
        assertThat(forum.threads()).hasSize(1);
        assertThat(sender.look(errand, Instant.now().minusSeconds(60)))
                .isInstanceOf(LookOutcome.Found.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"crosspost", "threads"})
    void whatIsDoneToAMessageIsAskedForOnceATime(String what) {
        LocalChannel news = known(guild.announcementChannel("news"));
        PostedMessage posted = ((SendOutcome.Sent) sender.send(post(news))).message();
        String route = POSTS + "/{message_id}/" + what;
        discord.faults().next(Requests.to("POST", route), Fault.status(502).afterTheDeed());
        DeliveryId before = DeliveryId.random();
        Errand errand =
                new Errand(
                        DeliveryId.random(),
                        in(news),
                        "threads".equals(what)
                                ? new Action.StartThread(before)
                                : new Action.Crosspost(before),
                        "{\"name\":\"Papers\"}",
                        posted);

        assertThat(sender.send(errand)).isInstanceOf(SendOutcome.Unclear.class);
        assertThat(discord.log().requests("POST", route)).hasSize(1);

        assertThat(sender.send(errand)).isEqualTo(new SendOutcome.Sent(posted));
    }

    /** Discord tells them by their nonce, so that the client may, and does. */
    @Test
    void aMessageOfAChannelIsAskedForAgainAtOnce() {
        LocalChannel papers = known(guild.textChannel("papers"));
        discord.faults().next(Requests.posts(), Fault.status(502).afterTheDeed());

        assertThat(sender.send(post(papers))).isInstanceOf(SendOutcome.Sent.class);
        assertThat(discord.log().requests("POST", POSTS)).hasSize(2);
        assertThat(papers.messages()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"USER", "SHARED"})
    void aChannelThatHasToWaitLongHoldsUpNobodyAndIsNotWrittenToLater(Scope scope) {
        LocalChannel slow = known(guild.textChannel("slow"));
        LocalChannel other = known(guild.textChannel("other"));
        Predicate<Asked> there = Requests.posts().and(Requests.in(slow.id()));
        discord.faults()
                .next(there, Fault.limited(new TooManyRequests(scope, Duration.ofSeconds(7))));

        // Had either waited, it would have been sent.
        assertThat(sender.send(post(slow))).isInstanceOf(SendOutcome.NotSent.class);
        assertThat(sender.send(post(slow))).isInstanceOf(SendOutcome.NotSent.class);
        assertThat(sender.send(post(other))).isInstanceOf(SendOutcome.Sent.class);

        clock.advance(Duration.ofSeconds(7));
        // Behind it in the client's queue, what was given up would go out before.
        assertThat(sender.send(post(slow))).isInstanceOf(SendOutcome.Sent.class);
        assertThat(slow.messages()).hasSize(1);
        assertThat(discord.log().requests("POST", POSTS)).hasSize(3);
    }

    @ParameterizedTest
    @ValueSource(strings = {"GLOBAL", "CLOUDFLARE"})
    void aLimitForAllStopsAllUntilItIsOver(Scope scope) {
        LocalChannel papers = known(guild.textChannel("papers"));
        LocalChannel other = known(guild.textChannel("other"));
        discord.faults()
                .next(
                        Requests.posts(),
                        Fault.limited(new TooManyRequests(scope, Duration.ofSeconds(6))));

        assertThat(sender.send(post(papers))).isInstanceOf(SendOutcome.NotSent.class);
        assertThat(sender.isOpen()).isFalse();
        assertThat(sender.send(post(other))).isInstanceOf(SendOutcome.NotSent.class);
        assertThat(discord.log().requests("POST", POSTS)).hasSize(1);

        clock.advance(Duration.ofSeconds(7));
        assertThat(sender.isOpen()).isTrue();
        assertThat(sender.send(post(other))).isInstanceOf(SendOutcome.Sent.class);
        assertThat(papers.messages()).isEmpty();
        assertThat(discord.log().requests("POST", POSTS)).hasSize(2);
    }

    @Test
    void aLimitOfAMomentIsWaitedFor() {
        LocalChannel papers = known(guild.textChannel("papers"));
        discord.faults()
                .next(
                        Requests.posts(),
                        Fault.limited(new TooManyRequests(Scope.USER, Duration.ofSeconds(1))));

        assertThat(sender.send(post(papers))).isInstanceOf(SendOutcome.Sent.class);
        assertThat(papers.messages()).hasSize(1);
    }

    private LocalChannel known(LocalChannel opened) {
        Awaitility.await("the client to know the channel")
                .until(() ->
                        connection
                                .shards()
                                .map(shards -> shards.getGuildById(guild.id()))
                                .map(server -> server.getGuildChannelById(opened.id()))
                                .isPresent());
        return opened;
    }

    private Errand post(LocalChannel channel) {
        return new Errand(DeliveryId.random(), in(channel), new Action.Post(), PLAIN, null);
    }

    private Destination in(LocalChannel channel) {
        return new Destination.Channel(guild.id(), channel.id());
    }
}
