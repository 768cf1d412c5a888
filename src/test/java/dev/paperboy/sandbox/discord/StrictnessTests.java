package dev.paperboy.sandbox.discord;

import static dev.paperboy.sandbox.discord.Option.option;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.paperboy.discord.limits.DiscordLimits;
import dev.paperboy.sandbox.discord.RawClient.Reply;
import dev.paperboy.sandbox.discord.judge.BodyJudge;
import dev.paperboy.sandbox.discord.model.Finding;
import dev.paperboy.sandbox.discord.model.Json;
import dev.paperboy.sandbox.discord.model.ManualTime;
import dev.paperboy.sandbox.discord.model.Permission;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.util.Map;

/** What the local Discord must not let pass, because Discord does not. */
class StrictnessTests {
    private static final int V2 = 1 << 15;

    private final LocalDiscord discord =
            LocalDiscord.start(LocalDiscordSettings.defaults().withTime(new ManualTime()));
    private final RawClient client = new RawClient(discord);
    private final LocalGuild guild = discord.createGuild("Reading group");
    private final LocalChannel papers = guild.textChannel("papers");
    private final Actor ada = guild.member("Ada");
    private final Actor bob = guild.member("Bob");

    @BeforeEach
    void register() {
        client.call(
                "PUT",
                commands(),
                "[{'name':'paper','description':'Shows','type':1},{'name':'digest','type':1,"
                        + "'description':'Sets up','options':[{'type':7,'name':'channel',"
                        + "'description':'Where'}]}]");
    }

    @AfterEach
    void stop() {
        client.close();
        discord.log().forget();
        discord.close();
    }

    private String commands() {
        return "applications/" + discord.applicationId() + "/commands";
    }

    private static String messages(LocalChannel channel) {
        return "channels/" + channel.id() + "/messages";
    }

    private static String v2(String text) {
        return "{'flags':%d,'components':[{'type':10,'content':'%s'}]}".formatted(V2, text);
    }

    @Test
    void whoClosesItWithAWrongBodyInItsLogIsTold() {
        LocalDiscord other = LocalDiscord.start();
        try (RawClient raw = new RawClient(other)) {
            raw.call("PUT", "applications/" + other.applicationId() + "/commands", "[{'name':''}]");
        }

        assertThatThrownBy(other::close)
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("PUT /applications/{application_id}/commands");
    }

    @Test
    void whoAsksForWhatTheLocalDiscordDoesNotKnowIsTold() {
        LocalDiscord other = LocalDiscord.start();
        try (RawClient raw = new RawClient(other)) {
            raw.call("GET", "sticker-packs", "");
        }

        assertThatThrownBy(other::close)
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("NO_ROUTE");
    }

    @Test
    void aBodyWhereNoneBelongsIsNoted() {
        assumeTrue(BodyJudge.hasDocument(), "Discord's OpenAPI document is absent");

        client.call("POST", "channels/" + papers.id() + "/typing", "{'for':'long'}");

        assertThat(discord.findings()).extracting(Finding::rule).containsExactly("BODY_UNKNOWN");
    }

    @Test
    void aThreadIsEditedAsOneAndNotAsAnotherChannel() {
        assumeTrue(BodyJudge.hasDocument(), "Discord's OpenAPI document is absent");
        Reply thread =
                client.call(
                        "POST", "channels/" + papers.id() + "/threads", "{'name':'x','type':11}");
        String path = "channels/" + thread.json().path("id").asString();

        assertThat(client.call("PATCH", path, "{'topic':'y'}").code()).isEqualTo(50035);
        assertThat(client.call("PATCH", path, "{'name':'y'}").status()).isEqualTo(200);
    }

    @Test
    void anEditDoesNotMakeAComponentsMessageWithoutSayingSo() {
        Reply plain = client.call("POST", messages(papers), "{'content':'x'}");
        String path = messages(papers) + "/" + plain.json().path("id").asString();
        String text = "{'content':null,'components':[{'type':10,'content':'x'}]}";

        assertThat(client.call("PATCH", path, text).code()).isEqualTo(50035);
        assertThat(
                        client.call(
                                        "PATCH",
                                        path,
                                        text.replace("{'content'", "{'flags':32768,'content'"))
                                .status())
                .isEqualTo(200);
    }

    @Test
    void aComponentsMessageIsNotMadeOfOneThatStillHasText() {
        Reply plain = client.call("POST", messages(papers), "{'content':'x'}");
        String path = messages(papers) + "/" + plain.json().path("id").asString();

        assertThat(client.call("PATCH", path, v2("y")).code()).isEqualTo(50035);
        assertThat(papers.messages().getFirst().text()).isEqualTo("x");
    }

    @Test
    void theFlagOfAComponentsMessageCannotBeTakenBack() {
        Reply card = client.call("POST", messages(papers), v2("x"));
        String path = messages(papers) + "/" + card.json().path("id").asString();

        client.call("PATCH", path, "{'flags':0}");

        assertThat(client.call("PATCH", path, "{'content':'y'}").code()).isEqualTo(50035);
    }

    @Test
    void aDeferralShowsNothingYet() {
        Exchange exchange = ada.in(papers).types("/paper");

        assertThat(client.answer(exchange, "{'type':5,'data':{'content':'lost'}}").code())
                .isEqualTo(50035);
        assertThat(client.answer(exchange, "{'type':5,'data':{'flags':64}}").status())
                .isEqualTo(204);
    }

    @Test
    void whoSeesTheAnswerIsDecidedByTheDeferral() {
        Exchange exchange = ada.in(papers).types("/paper");
        client.answer(exchange, "{'type':5}");
        String hook = "webhooks/" + discord.applicationId() + "/" + exchange.interaction().token();

        client.call("POST", hook, "{'content':'secret','flags':64}");

        assertThat(exchange.isEphemeral()).isFalse();
        assertThat(discord.seenBy(bob, papers)).contains(exchange.reply());
    }

    @Test
    void anEphemeralDeferralStaysSoWhenItIsEdited() {
        Exchange exchange = ada.in(papers).types("/paper");
        client.answer(exchange, "{'type':5,'data':{'flags':64}}");
        String original =
                "webhooks/%d/%s/messages/@original"
                        .formatted(discord.applicationId(), exchange.interaction().token());

        client.call("PATCH", original, v2("card"));

        assertThat(exchange.reply().text()).isEqualTo("card");
        assertThat(discord.seenBy(bob, papers)).isEmpty();
    }

    @Test
    void embedsAndFilesNeedTheirPermissionsAlsoInEditsAndPosts() {
        LocalChannel bare = guild.textChannel("bare");
        bare.deny(guild.botRole(), Permission.EMBED_LINKS);
        LocalChannel forum = guild.forumChannel("forum", false);
        forum.deny(guild.botRole(), Permission.EMBED_LINKS);
        bare.deny(guild.everyone(), Permission.EMBED_LINKS);
        forum.deny(guild.everyone(), Permission.EMBED_LINKS);
        String id =
                client.call("POST", messages(bare), "{'content':'x'}").json().path("id").asString();

        assertThat(
                        client.call(
                                        "PATCH",
                                        messages(bare) + "/" + id,
                                        "{'embeds':[{'title':'x'}]}")
                                .code())
                .isEqualTo(50013);
        assertThat(
                        client.call(
                                        "POST",
                                        "channels/" + forum.id() + "/threads",
                                        "{'name':'x','message':{'embeds':[{'title':'x'}]}}")
                                .code())
                .isEqualTo(50013);
    }

    private LocalChannel thread() {
        Reply made =
                client.call(
                        "POST", "channels/" + papers.id() + "/threads", "{'name':'x','type':11}");
        return discord.channel(Json.id(made.json(), "id"));
    }

    @Test
    void aThreadHasTheOverwritesOfItsParent() {
        LocalChannel thread = thread();
        papers.deny(guild.botRole(), Permission.SEND_MESSAGES_IN_THREADS);
        papers.deny(guild.everyone(), Permission.SEND_MESSAGES_IN_THREADS);

        assertThat(client.call("POST", messages(thread), "{'content':'x'}").code())
                .isEqualTo(50013);
        assertThat(client.call("POST", messages(papers), "{'content':'x'}").status())
                .isEqualTo(200);
    }

    @Test
    void aWrongBodyWakesNoThread() {
        LocalChannel thread = thread();
        thread.archive(false);

        client.call("POST", messages(thread), "{'content':'" + "x".repeat(2001) + "'}");

        assertThat(thread.channel().thread().archived()).isTrue();
    }

    @Test
    void aNumberThatCanBeNobodysIdIsOnlyText() {
        Reply reply =
                client.call(
                        "POST",
                        messages(papers),
                        "{'content':'<@99999999999999999999> <@&99999999999999999999>'}");

        assertThat(reply.status()).isEqualTo(200);
        assertThat(papers.messages().getFirst().pings().nobody()).isTrue();
        assertThat(client.call("GET", "channels/9999999999999999999", "").code()).isEqualTo(10003);
    }

    @Test
    void withoutAllowedMentionsABotsOwnMessagePingsAllAndItsAnswerUsersOnly() {
        long role = guild.mentionableRole("Readers").id();
        guild.botMay(
                Permission.VIEW_CHANNEL, Permission.SEND_MESSAGES, Permission.MENTION_EVERYONE);
        String words = "@everyone <@&%d> %s".formatted(role, ada.mention());
        client.call("POST", messages(papers), "{'content':'%s'}".formatted(words));
        Exchange exchange = ada.in(papers).types("/paper");
        client.answer(exchange, "{'type':4,'data':{'content':'%s'}}".formatted(words));

        assertThat(papers.messages().getFirst().pings().everyone()).isTrue();
        assertThat(papers.messages().getFirst().pings().roleIds()).containsExactly(role);
        assertThat(exchange.reply().pings().everyone()).isFalse();
        assertThat(exchange.reply().pings().roleIds()).isEmpty();
        assertThat(exchange.reply().pings().userIds()).containsExactly(ada.id());
    }

    @Test
    void aNonceCountsInAllChannelsAndIsNotTooLong() {
        LocalChannel other = guild.textChannel("other");
        String once = "{'content':'x','nonce':'n','enforce_nonce':true}";
        Reply first = client.call("POST", messages(papers), once);

        Reply second = client.call("POST", messages(other), once);

        assertThat(second.json().path("id")).isEqualTo(first.json().path("id"));
        assertThat(other.messages()).isEmpty();
        assertThat(client.call("POST", messages(papers), "{'content':'x','nonce':'n'}").status())
                .isEqualTo(200);
        assertThat(papers.messages()).as("not enforced").hasSize(2);
        assertThat(
                        client.call(
                                        "POST",
                                        messages(papers),
                                        "{'content':'x','nonce':'" + "n".repeat(26) + "'}")
                                .code())
                .isEqualTo(50035);
    }

    @Test
    void aFileIsNotTooLargeAndAFormIsOne() {
        String path = messages(papers);

        assertThat(client.post(path, RawClient.form(DiscordLimits.ATTACHMENT_BYTES)).status())
                .isEqualTo(200);
        assertThat(client.post(path, RawClient.form(DiscordLimits.ATTACHMENT_BYTES + 1)).code())
                .isEqualTo(40005);
        assertThat(client.post(path, RawClient.form(26 * 1024 * 1024)).code()).isEqualTo(40005);
        assertThat(client.post(path, new byte[] {'x'}).status()).isEqualTo(400);
        assertThat(papers.messages()).hasSize(1);
        assertThat(discord.findings()).isEmpty();
    }

    @Test
    void anEditedCommandKeepsToTheLimitsWithAllItHad() {
        Reply list = client.call("GET", commands(), "");
        String digest = commands() + "/" + list.json().path(1).path("id").asString();

        Reply reply =
                client.call(
                        "PATCH",
                        digest,
                        "{'options':[{'type':3,'name':'a','description':'b','autocomplete':true,"
                                + "'choices':[{'name':'c','value':'d'}]}]}");

        assertThat(reply.code()).isEqualTo(50035);
        assertThat(client.call("PATCH", digest, "{'description':'New'}").status()).isEqualTo(200);
    }

    @Test
    void whereTheBotIsNotItsCommandsAreNotEither() {
        guild.removeBot();

        assertThat(ada.in(papers).offeredCommands()).isEmpty();
        assertThatThrownBy(() -> ada.in(papers).types("/paper"))
                .isInstanceOf(RefusedByClient.class);
    }

    @Test
    void aPersonNamesOnlyChannelsThatTheySee() {
        LocalChannel hidden = guild.textChannel("hidden");
        hidden.deny(guild.everyone(), Permission.VIEW_CHANNEL);
        LocalChannel elsewhere = discord.createGuild("Elsewhere").textChannel("far");

        assertThatThrownBy(() -> ada.in(papers).types("/digest", option("channel", hidden)))
                .isInstanceOf(RefusedByClient.class);
        assertThatThrownBy(() -> ada.in(papers).types("/digest", option("channel", elsewhere)))
                .isInstanceOf(RefusedByClient.class);
        assertThatThrownBy(() ->
                        ada.in(papers)
                                .types(
                                        "/digest",
                                        option("channel", papers),
                                        option("channel", papers)))
                .isInstanceOf(RefusedByClient.class);
    }

    @Test
    void aFormIsFilledInByWhoOpenedIt() {
        Exchange exchange = ada.in(papers).types("/paper");
        client.answer(
                exchange,
                "{'type':9,'data':{'custom_id':'m','title':'t','components':[{'type':18,"
                        + "'label':'l','component':{'type':4,'style':1,'custom_id':'c'}}]}}");
        ModalForm form = exchange.modal();

        assertThatThrownBy(() -> bob.in(papers).submits(form, Map.of("l", "x")))
                .isInstanceOf(RefusedByClient.class);
        assertThat(ada.in(papers).submits(form, Map.of("l", "x")).interaction().name())
                .isEqualTo("m");
    }
}
