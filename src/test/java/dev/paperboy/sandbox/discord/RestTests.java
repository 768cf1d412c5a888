package dev.paperboy.sandbox.discord;

import static dev.paperboy.sandbox.discord.Option.option;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.paperboy.sandbox.discord.RawClient.Reply;
import dev.paperboy.sandbox.discord.interaction.Interactions;
import dev.paperboy.sandbox.discord.judge.BodyJudge;
import dev.paperboy.sandbox.discord.model.Finding;
import dev.paperboy.sandbox.discord.model.Json;
import dev.paperboy.sandbox.discord.model.ManualTime;
import dev.paperboy.sandbox.discord.model.Permission;
import dev.paperboy.sandbox.discord.model.RequestRecord;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import java.net.http.HttpResponse;
import java.time.Duration;

/** Requests as no well-behaved client makes them: what they are answered and what is noted. */
class RestTests {
    private static final ManualTime time = new ManualTime();
    private static LocalDiscord discord;
    private static RawClient client;
    private static LocalGuild guild;
    private static LocalChannel papers;
    private static Actor ada;

    @BeforeAll
    static void start() {
        discord = LocalDiscord.start(LocalDiscordSettings.defaults().withTime(time));
        client = new RawClient(discord);
        guild = discord.createGuild("Reading group");
        papers = guild.textChannel("papers");
        ada = guild.member("Ada");
        call("PUT", commands(), "[{'name':'paper','description':'Shows','type':1}]");
    }

    @AfterAll
    static void stop() {
        client.close();
        discord.close();
    }

    /**
     * Wrong bodies are what these tests are about; the local Discord would hold them against them.
     */
    @AfterEach
    void forget() {
        discord.log().forget();
    }

    private static String commands() {
        return "applications/" + discord.applicationId() + "/commands";
    }

    private static String messages(LocalChannel channel) {
        return "channels/" + channel.id() + "/messages";
    }

    private static Reply call(String method, String path, String body) {
        return client.call(method, path, body);
    }

    @Test
    void aWrongTokenIsUnauthorized() {
        Reply reply = client.call("GET", "users/@me", "", "wrong");

        assertThat(reply.status()).isEqualTo(401);
        assertThat(reply.json().path("message").asString()).isEqualTo("401: Unauthorized");
    }

    @Test
    void everyAnswerBearsTheHeadersThatClientsPaceThemselvesBy() {
        HttpResponse<String> response = call("GET", "users/@me", "").response();

        assertThat(response.headers().firstValue("via")).isPresent();
        assertThat(response.headers().firstValue("x-ratelimit-bucket")).isPresent();
        assertThat(response.headers().firstValue("x-ratelimit-reset").orElseThrow())
                .matches("\\d+\\.\\d{3}");
    }

    @Test
    void whatDoesNotExistIsUnknown() {
        assertThat(call("GET", "channels/1", "").code()).isEqualTo(10003);
        assertThat(call("GET", "guilds/1", "").code()).isEqualTo(10004);
        assertThat(call("GET", messages(papers) + "/1", "").code()).isEqualTo(10008);
        assertThat(call("GET", "users/1", "").code()).isEqualTo(10013);
        assertThat(call("GET", commands() + "/1", "").code()).isEqualTo(10063);
        assertThat(call("POST", "webhooks/" + discord.applicationId() + "/none", "{}").code())
                .isEqualTo(10015);
        assertThat(call("POST", "interactions/1/none/callback", "{'type':6}").code())
                .isEqualTo(10062);
        assertThat(call("GET", "nowhere", "").status()).isEqualTo(404);
        assertThat(call("PUT", "users/@me", "{}").status()).isEqualTo(405);
    }

    @Test
    void aHiddenChannelCannotBeTouchedAndAMutedOneNotWrittenIn() {
        LocalChannel hidden = guild.textChannel("hidden");
        hidden.deny(guild.botRole(), Permission.VIEW_CHANNEL);
        LocalChannel muted = guild.textChannel("muted");
        muted.deny(guild.botRole(), Permission.SEND_MESSAGES);
        LocalChannel bare = guild.textChannel("bare");
        bare.deny(guild.botRole(), Permission.EMBED_LINKS, Permission.READ_MESSAGE_HISTORY);
        String hello = "{'content':'hello'}";
        call("POST", messages(bare), hello);

        assertThat(call("POST", messages(hidden), hello).code()).isEqualTo(50001);
        assertThat(call("POST", messages(muted), hello).code()).isEqualTo(50013);
        assertThat(call("POST", messages(bare), "{'embeds':[{'title':'x'}]}").code())
                .isEqualTo(50013);
        assertThat(call("GET", messages(bare), "").json()).isEmpty();
    }

    @Test
    void aWrongBodyIsRefusedWithATreeOfErrorsAndNoted() {
        String tooLong = "x".repeat(2001);

        Reply reply = call("POST", messages(papers), "{'content':'" + tooLong + "'}");

        assertThat(reply.status()).isEqualTo(400);
        assertThat(reply.code()).isEqualTo(50035);
        assertThat(reply.json().at("/errors/content/_errors/0/code").asString())
                .isEqualTo("BASE_TYPE_MAX_LENGTH");
        assertThat(discord.findings()).extracting(Finding::path).containsExactly("/content");
        RequestRecord record = discord.log().requests().getFirst();
        assertThat(record.route()).isEqualTo("/channels/{channel_id}/messages");
        assertThat(record.status()).isEqualTo(400);
        assertThat(papers.messages()).noneMatch(it -> it.text().equals(tooLong));
    }

    @Test
    void anUnknownKeyIsNoted() {
        assumeTrue(BodyJudge.hasDocument(), "Discord's OpenAPI document is absent");

        assertThat(call("POST", messages(papers), "{'content':'x','contents':'y'}").code())
                .isEqualTo(50035);
        assertThat(discord.findings()).extracting(Finding::judge).containsExactly("openapi");
    }

    @Test
    void whatIsNoJsonIsRefused() {
        assertThat(call("POST", messages(papers), "{'content").code()).isEqualTo(50109);
    }

    @Test
    void noSecretReachesTheLog() {
        Exchange exchange = ada.in(papers).types("/paper");
        String token = exchange.interaction().token();
        call(
                "POST",
                "interactions/%d/%s/callback".formatted(exchange.interaction().id(), token),
                "{'type':4,'data':{'content':'x'}}");

        assertThat(discord.log().requests().toString()).doesNotContain(token);
    }

    @Test
    void theFirstAnswerMustComeWithinThreeSeconds() {
        Exchange late = ada.in(papers).types("/paper");
        time.advance(Duration.ofMillis(2_999));
        Exchange intime = ada.in(papers).types("/paper");
        time.advance(Duration.ofMillis(1));

        assertThat(late.failure()).isEqualTo("The application did not respond");
        assertThat(answer(late, "{'type':5}").code()).isEqualTo(10062);
        assertThat(answer(intime, "{'type':5}").status()).isEqualTo(204);
        time.advance(Interactions.ACKNOWLEDGE_WITHIN);
        assertThat(intime.failure()).isNull();
    }

    @Test
    void thereIsOnlyOneFirstAnswer() {
        Exchange exchange = ada.in(papers).types("/paper");
        answer(exchange, "{'type':4,'data':{'content':'x'}}");

        assertThat(answer(exchange, "{'type':4,'data':{'content':'y'}}").code()).isEqualTo(40060);
        assertThat(exchange.reply().text()).isEqualTo("x");
    }

    @Test
    void aModalIsAFirstAnswerOrNone() {
        Exchange exchange = ada.in(papers).types("/paper");
        answer(exchange, "{'type':5}");

        assertThat(
                        answer(
                                        exchange,
                                        "{'type':9,'data':{'custom_id':'m','title':'t','components':"
                                            + "[{'type':18,'label':'l','component':{'type':4,"
                                            + "'style':1,'custom_id':'c'}}]}}")
                                .code())
                .isEqualTo(40060);
    }

    @Test
    void anAnswerMustFitTheInteraction() {
        Exchange exchange = ada.in(papers).types("/paper");

        assertThat(answer(exchange, "{'type':6}").code()).isEqualTo(50035);
        assertThat(answer(exchange, "{'type':8,'data':{'choices':[]}}").code()).isEqualTo(50035);
        assertThat(answer(exchange, "{'type':5,'data':{'flags':32768}}").code()).isEqualTo(50035);
    }

    @Test
    void aTokenIsGoodForFifteenMinutes() {
        Exchange exchange = ada.in(papers).types("/paper");
        String hook = "webhooks/" + discord.applicationId() + "/" + exchange.interaction().token();
        assertThat(call("POST", hook, "{'content':'x'}").code())
                .as("not before the first answer")
                .isEqualTo(10015);
        answer(exchange, "{'type':5}");
        time.advance(Duration.ofMinutes(14));
        assertThat(call("POST", hook, "{'content':'x'}").status()).isEqualTo(200);
        time.advance(Duration.ofMinutes(2));

        assertThat(call("POST", hook, "{'content':'x'}").code()).isEqualTo(50027);
    }

    @Test
    void anEphemeralAnswerIsOutOfTheChannelsReach() {
        Exchange exchange = ada.in(papers).types("/paper");
        answer(exchange, "{'type':4,'data':{'content':'x','flags':64}}");
        String id = "/" + exchange.reply().id();

        assertThat(call("GET", messages(papers) + id, "").code()).isEqualTo(10008);
        assertThat(call("DELETE", messages(papers) + id, "").code()).isEqualTo(10008);
    }

    @Test
    void onesOwnMessagesAloneCanBeEdited() {
        long others = ada.in(papers).says("mine").id();

        assertThat(call("PATCH", messages(papers) + "/" + others, "{'content':'x'}").code())
                .isEqualTo(50005);
        assertThat(call("DELETE", messages(papers) + "/" + others, "").code()).isEqualTo(50013);
    }

    @Test
    void aComponentsMessageStaysOne() {
        Reply card =
                call(
                        "POST",
                        messages(papers),
                        "{'flags':32768,'components':[{'type':10,'content':'x'}]}");
        String path = messages(papers) + "/" + card.json().path("id").asString();

        assertThat(call("PATCH", path, "{'content':'x'}").code()).isEqualTo(50035);
        assertThat(call("PATCH", path, "{'components':[{'type':10,'content':'y'}]}").status())
                .isEqualTo(200);
    }

    @Test
    void aForumMayDemandATagAndItsPostNeedsAMessage() {
        LocalChannel forum = guild.forumChannel("reading", true, "daily");
        String threads = "channels/" + forum.id() + "/threads";

        assertThat(call("POST", threads, "{'name':'x','message':{'content':'y'}}").code())
                .isEqualTo(40067);
        assertThat(call("POST", threads, "{'name':'x'}").code()).isEqualTo(50035);
        assertThat(call("POST", messages(forum), "{'content':'x'}").code()).isEqualTo(50008);
    }

    @Test
    void aLockedThreadStaysAsleep() {
        Reply thread =
                call("POST", "channels/" + papers.id() + "/threads", "{'name':'x','type':11}");
        LocalChannel channel = discord.channel(Json.id(thread.json(), "id"));
        assertThat(call("PATCH", "channels/" + channel.id(), "{'locked':true}").code())
                .isEqualTo(50013);
        channel.archive(true);

        assertThat(call("POST", messages(channel), "{'content':'x'}").code()).isEqualTo(50083);
    }

    @Test
    void aCommandOnOptionsTypedInIsAnInteractionOfItsOwn() {
        call(
                "PUT",
                commands(),
                "[{'name':'paper','description':'Shows','type':1},{'name':'search','type':1,"
                        + "'description':'Finds','options':[{'type':3,'name':'text',"
                        + "'description':'What','autocomplete':true}]}]");
        Exchange exchange = ada.in(papers).asksFor("/search", "text", "ha");

        answer(exchange, "{'type':8,'data':{'choices':[{'name':'Half','value':'half'}]}}");

        assertThat(exchange.choices()).containsExactly(new Choice("Half", "half"));
        assertThat(ada.in(papers).types("/search", option("text", "half")).interaction().name())
                .isEqualTo("search");
    }

    private static Reply answer(Exchange exchange, String body) {
        return client.answer(exchange, body);
    }
}
