package dev.paperboy.discord.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

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
import dev.paperboy.sandbox.discord.Actor;
import dev.paperboy.sandbox.discord.LocalChannel;
import dev.paperboy.sandbox.discord.LocalDiscord;
import dev.paperboy.sandbox.discord.LocalGuild;
import dev.paperboy.sandbox.discord.fault.Asked;
import dev.paperboy.sandbox.discord.fault.Fault;
import dev.paperboy.sandbox.discord.fault.Requests;
import dev.paperboy.sandbox.discord.model.ChannelType;
import dev.paperboy.sandbox.discord.model.Message;
import dev.paperboy.sandbox.discord.model.MessageFlag;
import dev.paperboy.sandbox.discord.model.Permission;
import dev.paperboy.sandbox.discord.model.ThreadState;
import dev.paperboy.sandbox.discord.model.World;
import dev.paperboy.sandbox.discord.wire.DiscordError;

import net.dv8tion.jda.api.JDA;
import net.dv8tion.jda.api.entities.channel.middleman.GuildChannel;

import org.awaitility.Awaitility;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;

/** All that the sender does besides posting to channels, with an unmodified client. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ActionTests {

    private static final String MENTIONS = "\"allowed_mentions\":{\"parse\":[]}";
    private static final String CARD =
            """
            {"flags":32768,"components":[{"type":1,"components":[
            {"type":2,"style":2,"label":"Open","custom_id":"open:%s"}]}],%s}
            """;
    private static final String PLAIN =
            "{\"flags\":4,\"content\":\"plain words\"," + MENTIONS + "}";
    private static final String EDIT =
            """
            {"flags":32768,"content":null,"embeds":[],
            "components":[{"type":10,"content":"new words"}],%s}
            """
                    .formatted(MENTIONS);

    private final LocalDiscord discord = LocalDiscord.start();
    private final LocalGuild guild = discord.createGuild("Reading group");
    private final RestClient client = RestClients.usual();
    private final DiscordConnection connection = Connections.to(discord, discord.apiUrl(), client);
    private final JdaMessageSender sender = Senders.of(connection, client, Clock.systemUTC());

    @AfterAll
    void stop() {
        connection.stop();
        discord.close();
    }

    @Test
    void anAnnouncementIsPublishedOnceHoweverOftenItIsAsked() {
        LocalChannel news = known(guild.announcementChannel("news"));
        PostedMessage posted = post(news, PLAIN);

        assertThat(act(new Action.Crosspost(DeliveryId.random()), posted, ""))
                .isEqualTo(new SendOutcome.Sent(posted));
        assertThat(message(posted).has(MessageFlag.CROSSPOSTED)).isTrue();
        assertThat(act(new Action.Crosspost(DeliveryId.random()), posted, ""))
                .isEqualTo(new SendOutcome.Sent(posted));
    }

    @Test
    void aChannelThatNobodyFollowsPublishesNothing() {
        PostedMessage posted = post(known(guild.textChannel("papers")), PLAIN);

        assertThat(refusalForeseen(errand(new Action.Crosspost(DeliveryId.random()), posted, "")))
                .isEqualTo(
                        new SendOutcome.Refused(50024, "The channel is no announcement channel"));
    }

    @Test
    void aThreadIsStartedOnceHoweverOftenItIsAsked() {
        LocalChannel papers = known(guild.textChannel("papers"));
        PostedMessage posted = post(papers, PLAIN);
        String body = "{\"name\":\"Papers of today\"}";

        assertThat(act(new Action.StartThread(DeliveryId.random()), posted, body))
                .isEqualTo(new SendOutcome.Sent(posted));
        assertThat(act(new Action.StartThread(DeliveryId.random()), posted, body))
                .isEqualTo(new SendOutcome.Sent(posted));
        assertThat(papers.threads())
                .singleElement()
                .satisfies(it -> assertThat(it.name()).isEqualTo("Papers of today"));
    }

    @Test
    void whereNoThreadsMayBeStartedThePermissionIsNamed() {
        LocalChannel papers = known(guild.textChannel("papers"));
        PostedMessage posted = post(papers, PLAIN);
        papers.deny(guild.botRole(), Permission.CREATE_PUBLIC_THREADS);
        Awaitility.await("the client to see it")
                .until(() -> !may(papers, net.dv8tion.jda.api.Permission.CREATE_PUBLIC_THREADS));

        assertThat(
                        refusalForeseen(
                                errand(
                                        new Action.StartThread(DeliveryId.random()),
                                        posted,
                                        "{\"name\":\"Papers\"}")))
                .isEqualTo(
                        new SendOutcome.Refused(
                                50013,
                                "The bot lacks the permission Create Public Threads in the"
                                        + " channel"));
    }

    @Test
    void aMessageIsPostedInAThread() {
        LocalChannel papers = known(guild.textChannel("papers"));
        act(
                new Action.StartThread(DeliveryId.random()),
                post(papers, PLAIN),
                "{\"name\":\"Papers\"}");
        LocalChannel thread = known(papers.threads().getFirst());

        post(thread, PLAIN);

        assertThat(thread.messages()).hasSize(1);
    }

    @Test
    void anEditPutsComponentsInThePlaceOfPlainWords() {
        PostedMessage posted = post(known(guild.textChannel("papers")), PLAIN);

        assertThat(act(new Action.Edit(DeliveryId.random()), posted, EDIT))
                .isEqualTo(new SendOutcome.Sent(posted));
        assertThat(act(new Action.Edit(DeliveryId.random()), posted, EDIT))
                .isEqualTo(new SendOutcome.Sent(posted));
        assertThat(message(posted).has(MessageFlag.IS_COMPONENTS_V2)).isTrue();
        assertThat(message(posted).text()).isEqualTo("new words");
    }

    @Test
    void whatIsNotThereAnyMoreIsNotEdited() {
        PostedMessage posted = post(known(guild.textChannel("papers")), PLAIN);
        discord.world().messages().delete(posted.channelId(), posted.messageId());

        assertThat(act(new Action.Edit(DeliveryId.random()), posted, EDIT))
                .isEqualTo(new SendOutcome.Deleted());
    }

    @Test
    void aForumGetsAPostAndItIsFoundAgain() {
        LocalChannel forum = known(guild.forumChannel("daily", false));
        DeliveryId id = DeliveryId.random();
        Errand errand = forumPost(id, forum, "");
        Instant before = Instant.now();
        assertThat(sender.look(errand, before)).isEqualTo(new LookOutcome.Absent());

        SendOutcome outcome = sender.send(errand);

        LocalChannel post = forum.threads().getFirst();
        PostedMessage posted = new PostedMessage(post.id(), post.id());
        assertThat(outcome).isEqualTo(new SendOutcome.Sent(posted));
        assertThat(sender.look(errand, before)).isEqualTo(new LookOutcome.Found(posted));
        assertThat(sender.look(forumPost(DeliveryId.random(), forum, ""), before))
                .isEqualTo(new LookOutcome.Absent());

        post.archive(false);
        assertThat(sender.look(errand, before)).isEqualTo(new LookOutcome.Found(posted));

        discord.world().messages().delete(post.id(), post.id());
        assertThat(sender.look(errand, before)).isEqualTo(new LookOutcome.Absent());
    }

    /** As in a busy forum after days in which the bot was down. */
    @Test
    void aPostIsFoundBehindManyThatOthersHaveBegunSince() {
        LocalChannel forum = known(guild.forumChannel("daily", false));
        Errand errand = forumPost(DeliveryId.random(), forum, "");
        Instant before = Instant.now().minusSeconds(60);
        assertThat(sender.send(errand)).isInstanceOf(SendOutcome.Sent.class);
        LocalChannel post = forum.threads().getFirst();
        post.archive(false);
        beginAndEndPosts(forum, 250);

        assertThat(sender.look(errand, before))
                .isEqualTo(new LookOutcome.Found(new PostedMessage(post.id(), post.id())));
    }

    private void beginAndEndPosts(LocalChannel forum, int number) {
        World world = discord.world();
        long owner = discord.person("Ben", "en-US").id();
        for (int i = 1; i <= number; i++) {
            Instant ended = Instant.now().plusSeconds(i);
            world.channels()
                    .createThread(
                            forum.channel(),
                            world.ids().next(),
                            ChannelType.PUBLIC_THREAD,
                            "Talk " + i,
                            new ThreadState(owner, true, false, ended, ended, List.of()));
        }
    }

    @Test
    void aPostOfAForumGetsItsTags() {
        LocalChannel forum = known(guild.forumChannel("daily", true, "papers"));
        long tag = forum.channel().tags().getFirst().id();

        assertThat(
                        sender.send(
                                forumPost(
                                        DeliveryId.random(),
                                        forum,
                                        "\"applied_tags\":[\"%d\"],".formatted(tag))))
                .isInstanceOf(SendOutcome.Sent.class);
        assertThat(forum.threads().getFirst().channel().thread().appliedTags())
                .containsExactly(tag);
    }

    @Test
    void aForumThatDemandsATagSaysSo() {
        LocalChannel forum = known(guild.forumChannel("daily", true, "papers"));

        assertThat(refusalForeseen(forumPost(DeliveryId.random(), forum, "")))
                .isEqualTo(
                        new SendOutcome.Refused(
                                40067, "The forum demands a tag for each post: choose one"));
        assertThat(
                        refusalForeseen(
                                forumPost(
                                        DeliveryId.random(), forum, "\"applied_tags\":[\"77\"],")))
                .asInstanceOf(type(SendOutcome.Refused.class))
                .satisfies(it -> assertThat(it.reason()).contains("gone from the forum"));
    }

    @Test
    void whereNoPostsMayBeMadeThePermissionHasTheNameThatForumsGiveIt() {
        LocalChannel forum = known(guild.forumChannel("daily", false));
        forum.deny(guild.botRole(), Permission.SEND_MESSAGES);
        Awaitility.await("the client to see it")
                .until(() -> !may(forum, net.dv8tion.jda.api.Permission.MESSAGE_SEND));

        assertThat(refusalForeseen(forumPost(DeliveryId.random(), forum, "")))
                .isEqualTo(
                        new SendOutcome.Refused(
                                50013, "The bot lacks the permission Create Posts in the channel"));
    }

    @Test
    void aForumWhoseHistoryMayNotBeReadForbidsTheLook() {
        LocalChannel forum = known(guild.forumChannel("daily", false));
        Errand errand = forumPost(DeliveryId.random(), forum, "");
        sender.send(errand);
        forum.deny(guild.botRole(), Permission.READ_MESSAGE_HISTORY);
        Awaitility.await("the client to see it")
                .until(() -> !may(forum, net.dv8tion.jda.api.Permission.MESSAGE_HISTORY));

        assertThat(sender.look(errand, Instant.now()))
                .isEqualTo(
                        new LookOutcome.Forbidden(
                                "The bot lacks the permission Read Message History in the"
                                        + " channel"));
    }

    @Test
    void aPersonIsWrittenToOnceHoweverOftenItIsAsked() {
        Actor ben = guild.member("Ben");
        DeliveryId id = DeliveryId.random();
        Errand errand = toMember(id, ben, CARD.formatted(id, MENTIONS));
        Instant before = Instant.now();
        assertThat(sender.look(errand, before)).isEqualTo(new LookOutcome.Absent());

        SendOutcome outcome = sender.send(errand);

        LocalChannel conversation = discord.directChannel(ben);
        assertThat(sender.send(errand)).isEqualTo(outcome);
        assertThat(conversation.messages())
                .singleElement()
                .satisfies(it ->
                        assertThat(outcome)
                                .isEqualTo(
                                        new SendOutcome.Sent(
                                                new PostedMessage(conversation.id(), it.id()))));
        assertThat(sender.look(errand, before))
                .isEqualTo(new LookOutcome.Found(((SendOutcome.Sent) outcome).message()));
    }

    @Test
    void aPersonIsWrittenToOnNoServersBehalf() {
        Actor eve = guild.member("Eve");
        DeliveryId id = DeliveryId.random();
        Destination own = new Destination.Member(Destination.NO_SERVER, eve.id());
        Errand errand = new Errand(id, own, new Action.Post(), CARD.formatted(id, MENTIONS), null);

        assertThat(sender.obstacle(own)).isEmpty();
        SendOutcome outcome = sender.send(errand);

        assertThat(discord.directChannel(eve).messages()).hasSize(1);
        assertThat(sender.look(errand, Instant.now()))
                .isEqualTo(new LookOutcome.Found(((SendOutcome.Sent) outcome).message()));
    }

    @Test
    void aPersonWhoTakesNoMessagesRefuses() {
        Actor ann = guild.member("Ann");
        discord.faults().next(Requests.posts(), Fault.refusal(DiscordError.CANNOT_MESSAGE_USER));

        assertThat(sender.send(toMember(DeliveryId.random(), ann, PLAIN)))
                .asInstanceOf(type(SendOutcome.Refused.class))
                .satisfies(it -> assertThat(it.code()).isEqualTo(50007));
    }

    /** Whether the conversation was opened or not, nothing was said in it. */
    @Test
    void aConversationThatCannotBeOpenedJustNowLeavesTheMessageUnsent() {
        Predicate<Asked> opening = Requests.to("POST", "/users/@me/channels");
        discord.faults().next(opening, Fault.status(500).afterTheDeed());

        assertThat(sender.send(toMember(DeliveryId.random(), guild.member("Zoe"), PLAIN)))
                .isInstanceOf(SendOutcome.NotSent.class);
    }

    @Test
    void aLookThatDiscordDoesNotAnswerTheBotTellsSo() {
        LocalChannel papers = known(guild.textChannel("papers"));
        discord.faults().next(Requests.reads(), Fault.refusal(DiscordError.UNAUTHORIZED));

        assertThat(
                        sender.look(
                                new Errand(
                                        DeliveryId.random(),
                                        in(papers),
                                        new Action.Post(),
                                        PLAIN,
                                        null),
                                Instant.now()))
                .isInstanceOf(LookOutcome.Unauthorized.class);
    }

    private LocalChannel known(LocalChannel opened) {
        Awaitility.await("the client to know the channel").until(() -> seen(opened) != null);
        return opened;
    }

    private @Nullable GuildChannel seen(LocalChannel it) {
        JDA jda = connection.shards().orElseThrow().getShardById(0);
        return jda == null ? null : jda.getGuildChannelById(it.id());
    }

    private boolean may(LocalChannel it, net.dv8tion.jda.api.Permission permission) {
        GuildChannel channel = seen(it);
        return channel != null
                && channel.getGuild().getSelfMember().hasPermission(channel, permission);
    }

    private PostedMessage post(LocalChannel channel, String body) {
        SendOutcome outcome =
                sender.send(
                        new Errand(
                                DeliveryId.random(), in(channel), new Action.Post(), body, null));
        return assertThat(outcome).asInstanceOf(type(SendOutcome.Sent.class)).actual().message();
    }

    private SendOutcome act(Action action, PostedMessage subject, String body) {
        return sender.send(errand(action, subject, body));
    }

    /** By what the client knows of the channel, without asking Discord. */
    private SendOutcome refusalForeseen(Errand errand) {
        return assertThat(sender.send(errand))
                .asInstanceOf(type(SendOutcome.Doubtful.class))
                .actual()
                .refusal();
    }

    private Errand errand(Action action, PostedMessage subject, String body) {
        return new Errand(
                DeliveryId.random(),
                new Destination.Channel(guild.id(), subject.channelId()),
                action,
                body,
                subject);
    }

    private Errand forumPost(DeliveryId id, LocalChannel forum, String tags) {
        return new Errand(
                id,
                in(forum),
                new Action.ForumPost(),
                "{\"name\":\"Papers\",%s\"message\":%s}"
                        .formatted(tags, CARD.formatted(id, MENTIONS)),
                null);
    }

    private Errand toMember(DeliveryId id, Actor person, String body) {
        return new Errand(
                id, new Destination.Member(guild.id(), person.id()), new Action.Post(), body, null);
    }

    private Destination in(LocalChannel channel) {
        return new Destination.Channel(guild.id(), channel.id());
    }

    private Message message(PostedMessage posted) {
        Message message = discord.world().messages().find(posted.channelId(), posted.messageId());
        return Objects.requireNonNull(message);
    }
}
