package dev.paperboy.discord.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import dev.paperboy.delivery.Action;
import dev.paperboy.delivery.DeliveryId;
import dev.paperboy.delivery.Destination;
import dev.paperboy.delivery.Errand;
import dev.paperboy.delivery.LookOutcome;
import dev.paperboy.delivery.Obstacle;
import dev.paperboy.delivery.PostedMessage;
import dev.paperboy.delivery.SendOutcome;
import dev.paperboy.discord.gateway.Connections;
import dev.paperboy.discord.gateway.DiscordConnection;
import dev.paperboy.discord.rest.RestClient;
import dev.paperboy.discord.rest.RestClients;
import dev.paperboy.sandbox.discord.Actor;
import dev.paperboy.sandbox.discord.LocalChannel;
import dev.paperboy.sandbox.discord.LocalDiscord;
import dev.paperboy.sandbox.discord.LocalGuild;
import dev.paperboy.sandbox.discord.fault.Fault;
import dev.paperboy.sandbox.discord.fault.Requests;
import dev.paperboy.sandbox.discord.model.Permission;

import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.stream.Stream;

/** An unmodified client against a local Discord. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class JdaMessageSenderTests {

    private static final String POST = "/channels/{channel_id}/messages";
    private static final String BODY =
            """
            {"flags":32768,"components":[{"type":1,"components":[
            {"type":2,"style":2,"label":"Open","custom_id":"open:%s"}]}]}
            """;
    private static final String PLAIN = "{\"flags\":4,\"content\":\"plain words\"}";

    private final LocalDiscord discord = LocalDiscord.start();
    private final LocalGuild guild = discord.createGuild("Reading group");
    private final Actor member = guild.member("Ben");
    private final RestClient client = RestClients.usual();
    private final DiscordConnection connection = Connections.to(discord, discord.apiUrl(), client);
    private final JdaMessageSender sender = Senders.of(connection, client, Clock.systemUTC());
    private LocalChannel channel = guild.textChannel("papers");

    @BeforeEach
    void openAChannel() {
        discord.faults().clear();
        channel = newChannel(guild);
    }

    private LocalChannel newChannel(LocalGuild server) {
        LocalChannel opened = server.textChannel("papers");
        Awaitility.await("the client to know the channel").until(() -> clientSees(server, opened));
        return opened;
    }

    private boolean clientSees(LocalGuild server, LocalChannel it) {
        return connection
                .shards()
                .map(shards -> shards.getGuildById(server.id()))
                .map(known -> known.getTextChannelById(it.id()))
                .isPresent();
    }

    @AfterAll
    void stop() {
        connection.stop();
        discord.close();
    }

    @Test
    void aMessageIsPostedAndItsIdIsTold() {
        DeliveryId id = DeliveryId.random();

        SendOutcome outcome = send(id, BODY.formatted(id));

        assertThat(channel.messages())
                .singleElement()
                .satisfies(it ->
                        assertThat(outcome)
                                .isEqualTo(
                                        new SendOutcome.Sent(
                                                new PostedMessage(channel.id(), it.id()))))
                .satisfies(it -> assertThat(it.pings().nobody()).isTrue());
        assertThat(discord.findings()).isEmpty();
    }

    @Test
    void aMessageThatIsSentAgainIsThereOnce() {
        DeliveryId id = DeliveryId.random();

        SendOutcome first = send(id, BODY.formatted(id));

        assertThat(send(id, BODY.formatted(id))).isEqualTo(first);
        assertThat(channel.messages()).hasSize(1);
    }

    /** What happens after Discord has done what was asked. */
    private static Stream<Fault> lostAnswers() {
        return Stream.of(
                Fault.status(500).afterTheDeed(), Fault.garbled(), Fault.dropped().afterTheDeed());
    }

    @ParameterizedTest
    @MethodSource("lostAnswers")
    @Timeout(60)
    void aMessageWhoseAnswerWasLostIsThereOnceAfterARepetition(Fault fault) {
        DeliveryId id = DeliveryId.random();
        // The client repeats a dropped request by itself.
        Runnable end = discord.faults().always(Requests.posts(), fault);

        assertThat(send(id, BODY.formatted(id))).isInstanceOf(SendOutcome.Unclear.class);
        end.run();

        assertThat(send(id, BODY.formatted(id))).isInstanceOf(SendOutcome.Sent.class);
        assertThat(channel.messages()).hasSize(1);
    }

    @ParameterizedTest
    @MethodSource("lostAnswers")
    @Timeout(60)
    void aChannelThatCannotBeReadJustNowIsUnavailable(Fault fault) {
        Runnable end = discord.faults().always(Requests.reads(), fault);

        assertThat(look(DeliveryId.random(), Instant.now()))
                .isInstanceOf(LookOutcome.Unavailable.class);
        end.run();
    }

    @Test
    void aMessageThatSomebodyDeletedIsNotPostedAgain() {
        DeliveryId id = DeliveryId.random();
        send(id, BODY.formatted(id));
        discord.world().messages().delete(channel.id(), channel.messages().getFirst().id());

        assertThat(send(id, BODY.formatted(id))).isEqualTo(new SendOutcome.Deleted());
        assertThat(channel.messages()).isEmpty();
    }

    @Test
    void aPlainMessageIsPosted() {
        assertThat(send(DeliveryId.random(), PLAIN)).isInstanceOf(SendOutcome.Sent.class);
        assertThat(channel.messages())
                .singleElement()
                .satisfies(it -> assertThat(it.text()).isEqualTo("plain words"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "secret words",
                "",
                "[\"secret words\"]",
                "{\"content\":\"secret words\"}",
                "{\"flags\":\"secret words\",\"content\":\"secret words\"}",
                "{\"flags\":32768,\"components\":[{\"type\":77,\"id\":1,\"content\":\"secret"
                        + " words\"}]}",
                "{\"flags\":32768,\"components\":\"secret words\"}",
                "{\"flags\":4,\"content\":\" \"}"
            })
    void aBodyThatIsNoMessageIsMalformedAndNotQuoted(String body) {
        int before = posts();

        assertThat(send(DeliveryId.random(), body))
                .asInstanceOf(type(SendOutcome.Malformed.class))
                .satisfies(it -> assertThat(it.reason()).doesNotContain("secret words"));
        assertThat(posts()).isEqualTo(before);
    }

    @Test
    void aBodyBeyondALimitIsMalformedAndNotSent() {
        int before = posts();

        assertThat(
                        send(
                                DeliveryId.random(),
                                "{\"flags\":4,\"content\":\"%s\"}".formatted("x".repeat(2001))))
                .asInstanceOf(type(SendOutcome.Malformed.class))
                .satisfies(it -> assertThat(it.reason()).contains("content"));
        assertThat(posts()).isEqualTo(before);
    }

    @Test
    void aChannelThatWasDeletedRefuses() {
        channel.delete();
        Awaitility.await("the client to see it").until(() -> !clientSees(guild, channel));

        assertThat(send(DeliveryId.random(), PLAIN))
                .isEqualTo(new SendOutcome.Refused(10003, "The channel does not exist any more"));
    }

    @Test
    void aChannelThatTheBotMayNotWriteToIsDoubtedWithTheMissingPermission() {
        channel.deny(guild.botRole(), Permission.SEND_MESSAGES);
        Awaitility.await("the client to see it").until(() -> !clientMayTalkIn(channel));
        int before = posts();

        assertThat(send(DeliveryId.random(), PLAIN))
                .isEqualTo(
                        new SendOutcome.Doubtful(
                                new SendOutcome.Refused(
                                        50013,
                                        "The bot lacks the permission Send Messages in the"
                                                + " channel")));
        assertThat(posts()).isEqualTo(before);
    }

    private boolean clientMayTalkIn(LocalChannel it) {
        return connection
                .shards()
                .map(shards -> shards.getTextChannelById(it.id()))
                .filter(known -> known.canTalk())
                .isPresent();
    }

    @Test
    void aServerWithAnOutageIsOutOfReachUntilItIsBack() {
        LocalGuild other = discord.createGuild("Another group");
        LocalChannel news = newChannel(other);
        Destination there = new Destination.Channel(other.id(), news.id());
        assertThat(sender.obstacle(there)).isEmpty();

        other.outage(true);
        Awaitility.await("the outage").until(() -> sender.obstacle(there).isPresent());
        assertThat(sender.obstacle(there))
                .hasValue(new Obstacle("The server was not reachable from here", false));
        assertThat(sender.send(errand(DeliveryId.random(), there, PLAIN)))
                .isInstanceOf(SendOutcome.NotSent.class);
        assertThat(sender.look(errand(DeliveryId.random(), there, PLAIN), Instant.now()))
                .isInstanceOf(LookOutcome.Unavailable.class);

        other.outage(false);
        Awaitility.await("its end").until(() -> sender.obstacle(there).isEmpty());
        assertThat(sender.send(errand(DeliveryId.random(), there, PLAIN)))
                .isInstanceOf(SendOutcome.Sent.class);
    }

    /** The client knows a server before its channels; it sets itself up until all are there. */
    @Test
    void whileTheClientSetsItselfUpNoServerIsInReach() {
        try (LocalDiscord another = LocalDiscord.start()) {
            LocalGuild there = another.createGuild("Here");
            LocalGuild missing = another.createGuild("Missing");
            missing.outage(true);
            DiscordConnection begun = Connections.begun(another, another.apiUrl());
            JdaMessageSender early = Senders.of(begun, client, Clock.systemUTC());
            Destination destination = new Destination.Channel(there.id(), 1);
            Awaitility.await("the server to be known")
                    .until(() ->
                            begun.shards()
                                    .map(shards -> shards.getGuildById(there.id()))
                                    .isPresent());

            assertThat(early.obstacle(destination)).isPresent();
            assertThat(early.send(errand(DeliveryId.random(), destination, PLAIN)))
                    .isInstanceOf(SendOutcome.NotSent.class);

            missing.outage(false);
            Awaitility.await("the client to be ready")
                    .until(() -> early.obstacle(destination).isEmpty());
            begun.stop();
        }
    }

    @Test
    void aServerThatThrewTheBotOutIsOutOfReach() {
        LocalGuild other = discord.createGuild("Another group");
        LocalChannel news = newChannel(other);
        other.removeBot();

        Destination there = new Destination.Channel(other.id(), news.id());
        Awaitility.await("the farewell").until(() -> sender.obstacle(there).isPresent());
        assertThat(sender.obstacle(there))
                .hasValue(new Obstacle("The bot was not in the server", true));

        other.inviteBot();
        Awaitility.await("the welcome").until(() -> sender.obstacle(there).isEmpty());
    }

    @Test
    void aMessageIsFoundByItsMarkerAmongManyLaterOnes() {
        Instant before = Instant.now();
        DeliveryId id = DeliveryId.random();
        SendOutcome sent = send(id, BODY.formatted(id));
        for (int i = 0; i < 230; i++) {
            member.in(channel).says("message " + i);
        }

        assertThat(look(id, before.minusSeconds(60))).isEqualTo(found(sent));
    }

    @Test
    void aPlainMessageIsFoundByTheMarkerOfItsButton() {
        Instant before = Instant.now();
        DeliveryId id = DeliveryId.random();
        SendOutcome sent =
                send(
                        id,
                        """
                        {"flags":4,"content":"plain words","components":[{"type":1,"components":
                        [{"type":2,"style":2,"label":"All","custom_id":"days:1:2:0:%s"}]}]}
                        """
                                .formatted(id));

        assertThat(look(id, before.minusSeconds(60))).isEqualTo(found(sent));
    }

    /** The client leaves a whole container out when it cannot read one picture in it. */
    @Test
    void aMessageIsFoundAlsoWhereTheClientCannotReadItsPictures() {
        DeliveryId id = DeliveryId.random();
        Runnable end =
                discord.faults()
                        .always(
                                Requests.posts().or(Requests.reads()),
                                Fault.rewritten("sparing", JdaMessageSenderTests::spared));
        SendOutcome sent =
                send(
                        id,
                        """
                        {"flags":32768,"components":[{"type":17,"components":[
                        {"type":12,"items":[{"media":{"url":"https://example.org/a.png"}}]},
                        {"type":1,"components":[
                        {"type":2,"style":2,"label":"Open","custom_id":"open:%s"}]}]}]}
                        """
                                .formatted(id));

        assertThat(look(id, Instant.now().minusSeconds(60))).isEqualTo(found(sent));
        end.run();
    }

    /** Leaves out of messages what Discord's documents call optional, or no longer. */
    private static String spared(String body) {
        return body.replaceAll(",\"(proxy_url|nonce)\":\"[^\"]*\"", "");
    }

    /** The message's time is Discord's, and this machine's clock may have been ahead of it. */
    @Test
    void aMessageIsFoundThoughTheClockWasAheadWhenItWasSent() {
        DeliveryId id = DeliveryId.random();
        SendOutcome sent = send(id, BODY.formatted(id));

        assertThat(look(id, Instant.now().plus(Duration.ofHours(2)))).isEqualTo(found(sent));
    }

    @Test
    void aMessageThatIsNotThereIsAbsent() {
        DeliveryId other = DeliveryId.random();
        send(other, BODY.formatted(other));
        member.in(channel).says("open:" + other);

        assertThat(look(DeliveryId.random(), Instant.now().minusSeconds(60)))
                .isEqualTo(new LookOutcome.Absent());
    }

    @Test
    void anEmptyChannelHasNoMessage() {
        assertThat(look(DeliveryId.random(), Instant.now())).isEqualTo(new LookOutcome.Absent());
    }

    @Test
    void itIsNotReadFartherBackThanTheMessageCanBe() {
        for (int i = 0; i < 250; i++) {
            member.in(channel).says("message " + i);
        }
        int before = reads();

        assertThat(look(DeliveryId.random(), Instant.now().plusSeconds(60)))
                .isEqualTo(new LookOutcome.Absent());

        assertThat(reads() - before).isOne();
    }

    @Test
    void aChannelWhoseHistoryMayNotBeReadForbidsTheLook() {
        DeliveryId id = DeliveryId.random();
        send(id, BODY.formatted(id));
        channel.deny(guild.botRole(), Permission.READ_MESSAGE_HISTORY);

        Awaitility.await("the client to see it")
                .untilAsserted(() ->
                        assertThat(look(id, Instant.now()))
                                .asInstanceOf(type(LookOutcome.Forbidden.class))
                                .satisfies(it ->
                                        assertThat(it.reason()).contains("Read Message History")));
    }

    private SendOutcome send(DeliveryId id, String body) {
        return sender.send(errand(id, destination(), body));
    }

    private LookOutcome look(DeliveryId id, Instant since) {
        return sender.look(errand(id, destination(), PLAIN), since);
    }

    private static Errand errand(DeliveryId id, Destination destination, String body) {
        return new Errand(id, destination, new Action.Post(), body, null);
    }

    private Destination destination() {
        return new Destination.Channel(guild.id(), channel.id());
    }

    private static LookOutcome found(SendOutcome sent) {
        return new LookOutcome.Found(
                assertThat(sent).asInstanceOf(type(SendOutcome.Sent.class)).actual().message());
    }

    private int posts() {
        return discord.log().requests("POST", POST).size();
    }

    private int reads() {
        return discord.log().requests("GET", POST).size();
    }
}
