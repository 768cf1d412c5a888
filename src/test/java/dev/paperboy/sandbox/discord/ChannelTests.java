package dev.paperboy.sandbox.discord;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.awaitility.Awaitility.await;

import dev.paperboy.sandbox.discord.model.ChannelType;
import dev.paperboy.sandbox.discord.model.Finding;
import dev.paperboy.sandbox.discord.model.ForumTag;
import dev.paperboy.sandbox.discord.model.ManualTime;
import dev.paperboy.sandbox.discord.model.Message;
import dev.paperboy.sandbox.discord.model.MessageFlag;
import dev.paperboy.sandbox.discord.model.Permission;
import dev.paperboy.sandbox.discord.model.Role;

import net.dv8tion.jda.api.EmbedBuilder;
import net.dv8tion.jda.api.JDA;
import net.dv8tion.jda.api.entities.Message.MentionType;
import net.dv8tion.jda.api.entities.channel.concrete.ForumChannel;
import net.dv8tion.jda.api.entities.channel.concrete.NewsChannel;
import net.dv8tion.jda.api.entities.channel.concrete.TextChannel;
import net.dv8tion.jda.api.entities.channel.concrete.ThreadChannel;
import net.dv8tion.jda.api.entities.channel.forums.ForumPost;
import net.dv8tion.jda.api.exceptions.ErrorResponseException;
import net.dv8tion.jda.api.exceptions.InsufficientPermissionException;
import net.dv8tion.jda.api.requests.ErrorResponse;
import net.dv8tion.jda.api.utils.FileUpload;
import net.dv8tion.jda.api.utils.messages.MessageCreateData;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** What the bot posts of its own accord, and where. */
class ChannelTests {
    private static final ManualTime time = new ManualTime();
    private static LocalDiscord discord;
    private static TestBot bot;
    private static JDA jda;
    private static LocalGuild guild;
    private static Actor ada;

    @BeforeAll
    static void start() throws InterruptedException {
        discord = LocalDiscord.start(LocalDiscordSettings.defaults().withTime(time));
        guild = discord.createGuild("Reading group");
        ada = guild.member("Ada");
        bot = new TestBot(discord);
        jda = bot.jda();
    }

    @AfterAll
    static void stop() {
        bot.close();
        discord.close();
    }

    @AfterEach
    void allBodiesWereRight() {
        LocalDiscordAssert.assertThat(discord).tookEveryBody();
        discord.log().forget();
    }

    private static TextChannel text(LocalChannel channel) {
        return await().until(() -> jda.getTextChannelById(channel.id()), Objects::nonNull);
    }

    @Test
    void aMessageIsPostedEditedAndDeleted() {
        LocalChannel papers = guild.textChannel("papers");
        var sent =
                text(papers)
                        .sendMessageEmbeds(new EmbedBuilder().setTitle("A paper").build())
                        .complete();
        assertThat(papers.messages()).extracting(Message::text).containsExactly("A paper");

        sent.editMessage("Edited").setEmbeds().complete();
        assertThat(papers.messages()).extracting(Message::text).containsExactly("Edited");

        sent.delete().complete();
        assertThat(papers.messages()).isEmpty();
    }

    @Test
    void aNonceKeepsAMessageFromBeingPostedTwiceWithinItsWindow() {
        TextChannel papers = text(guild.textChannel("papers"));

        long first = papers.sendMessage("once").setNonce("digest-1").complete().getIdLong();
        time.advance(Duration.ofMinutes(2));
        long again = papers.sendMessage("once").setNonce("digest-1").complete().getIdLong();
        time.advance(Duration.ofMinutes(2));
        long later = papers.sendMessage("once").setNonce("digest-1").complete().getIdLong();

        assertThat(again).isEqualTo(first);
        assertThat(later).isNotEqualTo(first);
        assertThat(discord.channel(papers.getIdLong()).messages()).hasSize(2);
    }

    @Test
    void theNonceOfADeletedMessageIsUnknown() {
        TextChannel papers = text(guild.textChannel("papers"));
        papers.sendMessage("once").setNonce("digest-2").complete().delete().complete();

        assertThat(failure(() -> papers.sendMessage("once").setNonce("digest-2").complete()))
                .isEqualTo(ErrorResponse.UNKNOWN_MESSAGE);
    }

    @Test
    void historyIsReadInPages() {
        LocalChannel papers = guild.textChannel("papers");
        List<Long> ids =
                List.of("a", "b", "c", "d", "e").stream()
                        .map(it -> text(papers).sendMessage(it).complete().getIdLong())
                        .toList();

        assertThat(
                        contents(
                                text(papers)
                                        .getHistoryFromBeginning(2)
                                        .complete()
                                        .getRetrievedHistory()))
                .containsExactly("b", "a");
        assertThat(contents(text(papers).getHistory().retrievePast(2).complete()))
                .containsExactly("e", "d");
        assertThat(
                        contents(
                                text(papers)
                                        .getHistoryBefore(ids.get(2), 10)
                                        .complete()
                                        .getRetrievedHistory()))
                .containsExactly("b", "a");
        assertThat(
                        contents(
                                text(papers)
                                        .getHistoryAfter(ids.get(2), 1)
                                        .complete()
                                        .getRetrievedHistory()))
                .containsExactly("d");
        assertThat(
                        contents(
                                text(papers)
                                        .getHistoryAround(ids.get(2), 3)
                                        .complete()
                                        .getRetrievedHistory()))
                .containsExactly("d", "c", "b");
    }

    private static List<String> contents(List<net.dv8tion.jda.api.entities.Message> messages) {
        return messages.stream().map(it -> it.getContentRaw()).toList();
    }

    @Test
    void whatOthersWriteIsNotReadableWithoutTheIntent() {
        LocalChannel papers = guild.textChannel("papers");
        Message spoken = ada.in(papers).says("a secret");

        assertThat(text(papers).retrieveMessageById(spoken.id()).complete().getContentRaw())
                .isEmpty();
        assertThat(ada.in(papers).sees()).extracting(Message::text).containsExactly("a secret");
    }

    @Test
    void onlyAllowedMentionsNotify() {
        LocalChannel papers = guild.textChannel("papers");
        Role readers = guild.mentionableRole("Readers");
        Role hidden = guild.role("Hidden");
        String words =
                "@everyone <@&%d> <@&%d> %s".formatted(readers.id(), hidden.id(), ada.mention());

        text(papers).sendMessage(words).complete();
        text(papers).sendMessage(words).mentionRoles(readers.id()).complete();
        text(papers)
                .sendMessage(words)
                .setAllowedMentions(EnumSet.allOf(MentionType.class))
                .complete();

        List<Message> messages = papers.messages();
        assertThat(messages.get(0).pings().nobody()).isTrue();
        assertThat(messages.get(1).pings().roleIds()).containsExactly(readers.id());
        assertThat(messages.get(2).pings().roleIds()).containsExactly(readers.id());
        assertThat(messages.get(2).pings().userIds()).containsExactly(ada.id());
        assertThat(messages.get(2).pings().everyone()).as("the bot may not").isFalse();
    }

    @Test
    void filesComeAlongAndAreServed() throws Exception {
        LocalChannel papers = guild.textChannel("papers");
        byte[] bytes = "@article{Zoë}".getBytes(StandardCharsets.UTF_8);

        var sent = text(papers).sendFiles(FileUpload.fromData(bytes, "list.bib")).complete();

        assertThat(papers.messages().getFirst().body().attachments().getFirst().fileName())
                .isEqualTo("list.bib");
        try (var stream = TestBot.soon(sent.getAttachments().getFirst().getProxy().download())) {
            assertThat(stream.readAllBytes()).isEqualTo(bytes);
        }
    }

    @Test
    void aReplyRefersToItsMessage() {
        LocalChannel papers = guild.textChannel("papers");
        var first = text(papers).sendMessage("first").complete();

        var reply = first.reply("second").complete();
        first.reply("third").mentionRepliedUser(true).complete();

        assertThat(reply.getReferencedMessage().getContentRaw()).isEqualTo("first");
        assertThat(papers.messages().get(1).referenceId()).isEqualTo(first.getIdLong());
        assertThat(papers.messages().get(1).pings().nobody()).isTrue();
        assertThat(papers.messages().get(2).pings().userIds())
                .containsExactly(discord.applicationId());
    }

    @Test
    void announcementsArePublishedOnce() {
        LocalChannel news = guild.announcementChannel("news");
        NewsChannel channel =
                await().until(() -> jda.getNewsChannelById(news.id()), Objects::nonNull);
        long id = channel.sendMessage("news").complete().getIdLong();

        channel.crosspostMessageById(id).complete();

        assertThat(news.messages().getFirst().has(MessageFlag.CROSSPOSTED)).isTrue();
        assertThat(failure(() -> channel.crosspostMessageById(id).complete()))
                .isEqualTo(ErrorResponse.ALREADY_CROSSPOSTED);
    }

    @Test
    void aThreadHangsOnAMessage() {
        LocalChannel papers = guild.textChannel("papers");
        var message = text(papers).sendMessage("Digest").complete();

        ThreadChannel thread = message.createThreadChannel("Discussion").complete();
        thread.sendMessage("inside").complete();

        LocalChannel hung = papers.threads().getFirst();
        assertThat(hung.id()).isEqualTo(message.getIdLong());
        assertThat(hung.channel().type()).isEqualTo(ChannelType.PUBLIC_THREAD);
        assertThat(hung.messages()).extracting(Message::text).containsExactly("inside");
        assertThat(failure(() -> message.createThreadChannel("Again").complete()))
                .isEqualTo(ErrorResponse.THREAD_WITH_THIS_MESSAGE_ALREADY_EXISTS);
    }

    @Test
    void aThreadCanStandAloneAndWakesWhenArchived() {
        LocalChannel papers = guild.textChannel("papers");
        ThreadChannel thread = text(papers).createThreadChannel("Alone").complete();
        // The client shows a thread that the gateway tells of before it knows where it hangs.
        await().ignoreExceptions().until(() -> thread.getParentChannel() != null);
        thread.getManager().setArchived(true).complete();
        LocalChannel alone = papers.threads().getFirst();
        assertThat(alone.channel().thread().archived()).isTrue();

        await().until(() -> jda.getThreadChannelById(alone.id()) == null);

        ada.in(alone).says("awake");

        assertThat(alone.channel().thread().archived()).isFalse();
        await().until(() -> jda.getThreadChannelById(alone.id()) != null);
    }

    @Test
    void aForumTakesPostsWithTags() {
        LocalChannel forum = guild.forumChannel("reading", true, "daily", "weekly");
        ForumChannel channel =
                await().until(
                                () -> jda.getForumChannelById(forum.id()),
                                it -> it != null && it.getAvailableTags().size() == 2);
        MessageCreateData first = MessageCreateData.fromContent("the first message");

        ForumPost post =
                channel.createForumPost("Digest", first)
                        .setTags(channel.getAvailableTagsByName("daily", false))
                        .complete();

        LocalChannel thread = forum.threads().getFirst();
        ForumTag daily = forum.channel().tags().getFirst();
        assertThat(thread.name()).isEqualTo("Digest");
        assertThat(thread.channel().thread().appliedTags()).containsExactly(daily.id());
        assertThat(thread.messages()).extracting(Message::id).containsExactly(thread.id());
        assertThat(post.getMessage().getContentRaw()).isEqualTo("the first message");
    }

    @Test
    void aPersonIsWrittenToDirectly() {
        jda.openPrivateChannelById(ada.id())
                .flatMap(channel -> channel.sendMessage("psst"))
                .complete();

        assertThat(ada.in(ada.directChannel()).sees())
                .extracting(Message::text)
                .containsExactly("psst");
    }

    @Test
    void whoTakesNoDirectMessagesGetsNone() {
        Actor shy = guild.member("Shy");
        shy.takesDirectMessages(false);

        assertThat(
                        failure(() ->
                                jda.openPrivateChannelById(shy.id())
                                        .flatMap(it -> it.sendMessage("psst"))
                                        .complete()))
                .isEqualTo(ErrorResponse.CANNOT_SEND_TO_USER);
    }

    @Test
    void permissionsReachTheBotsOwnKnowledge() {
        LocalChannel closed = guild.textChannel("closed");
        TextChannel channel = text(closed);
        closed.deny(guild.everyone(), Permission.SEND_MESSAGES);
        closed.deny(guild.botRole(), Permission.SEND_MESSAGES);

        await().until(() -> !channel.canTalk());

        assertThatThrownBy(() -> channel.sendMessage("x").complete())
                .isInstanceOf(InsufficientPermissionException.class);
        assertThat(closed.botPermissions())
                .contains(Permission.VIEW_CHANNEL)
                .doesNotContain(Permission.SEND_MESSAGES, Permission.EMBED_LINKS);
    }

    @Test
    void anEditedMessageCannotBeEmptied() {
        var sent = text(guild.textChannel("papers")).sendMessage("x").complete();

        assertThatThrownBy(() -> sent.editMessage("").complete())
                .isInstanceOfSatisfying(
                        ErrorResponseException.class,
                        it -> assertThat(it.getErrorCode()).isEqualTo(50006));
        assertThat(discord.findings()).extracting(Finding::rule).containsExactly("EMPTY_MESSAGE");
        discord.log().forget();
    }

    @Test
    void peopleAndTheApplicationCanBeLookedUp() {
        LocalChannel papers = guild.textChannel("papers");

        assertThat(jda.retrieveUserById(ada.id()).complete().getGlobalName()).isEqualTo("Ada");
        assertThat(text(papers).getGuild().retrieveMemberById(ada.id()).complete().getIdLong())
                .isEqualTo(ada.id());
        assertThat(jda.retrieveApplicationInfo().complete().getIdLong())
                .isEqualTo(discord.applicationId());
    }

    @Test
    void aDeletedChannelIsGoneForTheBot() {
        LocalChannel papers = guild.textChannel("passing");
        TextChannel channel = text(papers);
        papers.delete();

        assertThat(failure(() -> channel.sendMessage("x").complete()))
                .isEqualTo(ErrorResponse.UNKNOWN_CHANNEL);
        await().until(() -> jda.getTextChannelById(papers.id()) == null);
    }

    @Test
    void anOutageIsNoFarewell() {
        LocalGuild other = discord.createGuild("Elsewhere");
        await().until(() -> jda.getGuildById(other.id()) != null);

        other.outage(true);
        await().until(() -> jda.getGuildById(other.id()) == null);
        assertThat(jda.getUnavailableGuilds()).contains(Long.toString(other.id()));

        other.outage(false);
        await().until(() -> jda.getGuildById(other.id()) != null);

        other.removeBot();
        await().until(() -> jda.getGuildById(other.id()) == null);
        assertThat(jda.getUnavailableGuilds()).isEqualTo(Set.of());
    }

    private static ErrorResponse failure(ThrowingCallable call) {
        return catchThrowableOfType(ErrorResponseException.class, call).getErrorResponse();
    }
}
