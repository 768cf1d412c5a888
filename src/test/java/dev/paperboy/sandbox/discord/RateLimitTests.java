package dev.paperboy.sandbox.discord;

import static org.assertj.core.api.Assertions.assertThat;

import dev.paperboy.sandbox.discord.RawClient.Reply;
import dev.paperboy.sandbox.discord.fault.Fault;
import dev.paperboy.sandbox.discord.fault.Requests;
import dev.paperboy.sandbox.discord.limit.RateLimits;
import dev.paperboy.sandbox.discord.model.ManualTime;
import dev.paperboy.sandbox.discord.wire.TooManyRequests;
import dev.paperboy.sandbox.discord.wire.TooManyRequests.Scope;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.time.Duration;

/** How the local Discord says that it was asked too often. */
class RateLimitTests {

    private final ManualTime time = new ManualTime();
    private final LocalDiscord discord =
            LocalDiscord.start(LocalDiscordSettings.defaults().withTime(time));
    private final RawClient client = new RawClient(discord);
    private final LocalGuild guild = discord.createGuild("Reading group");
    private final LocalChannel papers = guild.textChannel("papers");
    private final LocalChannel other = guild.textChannel("other");

    @AfterEach
    void stop() {
        client.close();
        discord.close();
    }

    private Reply post(LocalChannel channel) {
        return client.call("POST", "channels/" + channel.id() + "/messages", "{'content':'x'}");
    }

    private static String header(Reply reply, String name) {
        return reply.response().headers().firstValue(name).orElse("");
    }

    @Test
    void aRouteHasABucketForEachChannel() {
        discord.rateLimits().limit("POST", Requests.MESSAGES, 2, Duration.ofSeconds(5));

        assertThat(header(post(papers), "x-ratelimit-remaining")).isEqualTo("1");
        Reply last = post(papers);
        assertThat(last.status()).isEqualTo(200);
        assertThat(header(last, "x-ratelimit-limit")).isEqualTo("2");
        assertThat(header(last, "x-ratelimit-remaining")).isEqualTo("0");
        assertThat(header(last, "x-ratelimit-reset-after")).isEqualTo("5.000");
        assertThat(post(papers).status()).isEqualTo(429);
        assertThat(post(other).status()).isEqualTo(200);
        time.advance(Duration.ofSeconds(5));
        assertThat(post(papers).status()).isEqualTo(200);
        assertThat(papers.messages()).hasSize(3);
    }

    @Test
    void whoAsksTooOftenIsToldWhenToComeBack() {
        discord.rateLimits().limit("POST", Requests.MESSAGES, 1, Duration.ofMillis(2_500));
        post(papers);
        time.advance(Duration.ofSeconds(1));

        Reply refusal = post(papers);

        assertThat(refusal.json().path("retry_after").asDouble()).isEqualTo(1.5);
        assertThat(refusal.json().path("global").asBoolean(true)).isFalse();
        assertThat(header(refusal, "retry-after")).isEqualTo("2");
        assertThat(header(refusal, "x-ratelimit-scope")).isEqualTo("user");
        assertThat(header(refusal, "x-ratelimit-remaining")).isEqualTo("0");
        assertThat(header(refusal, "via")).isNotEmpty();
        assertThat(discord.log().requests().getLast().seen()).isEqualTo(429);
    }

    @Test
    void allRoutesTogetherHaveALimitASecond() {
        discord.rateLimits().limitAll(RateLimits.GLOBAL);
        for (int i = 0; i < RateLimits.GLOBAL; i++) {
            assertThat(post(i % 2 == 0 ? papers : other).status()).isEqualTo(200);
            time.advance(Duration.ofMillis(10));
        }

        Reply refusal = client.call("GET", "users/@me", "");

        assertThat(refusal.status()).isEqualTo(429);
        assertThat(refusal.json().path("global").asBoolean(false)).isTrue();
        assertThat(refusal.json().path("retry_after").asDouble()).isEqualTo(0.5);
        assertThat(header(refusal, "x-ratelimit-global")).isEqualTo("true");
        assertThat(header(refusal, "x-ratelimit-scope")).isEqualTo("global");
        time.advance(Duration.ofMillis(500));
        assertThat(post(papers).status()).isEqualTo(200);
    }

    @Test
    void anAnswerToAnInteractionIsAlwaysTaken() {
        client.call(
                "PUT",
                "applications/" + discord.applicationId() + "/commands",
                "[{'name':'paper','description':'Shows','type':1}]");
        Exchange exchange = guild.member("Ada").in(papers).types("/paper");
        discord.rateLimits().limitAll(0);

        assertThat(post(papers).status()).isEqualTo(429);
        assertThat(client.answer(exchange, "{'type':4,'data':{'content':'x'}}").status())
                .isEqualTo(204);
    }

    @ParameterizedTest
    @EnumSource
    void everyKindOfRefusalCanBeAskedFor(Scope scope) {
        discord.faults()
                .next(
                        Requests.posts(),
                        Fault.limited(new TooManyRequests(scope, Duration.ofHours(1))));

        Reply refusal = post(papers);

        boolean wall = scope == Scope.CLOUDFLARE;
        assertThat(refusal.status()).isEqualTo(429);
        assertThat(header(refusal, "retry-after")).isEqualTo("3600");
        assertThat(header(refusal, "via").isEmpty()).isEqualTo(wall);
        assertThat(header(refusal, "content-type"))
                .isEqualTo(wall ? "text/html" : "application/json");
        assertThat(refusal.json().path("global").asBoolean(false)).isEqualTo(scope == Scope.GLOBAL);
        assertThat(discord.rateLimits().invalidRequests()).isEqualTo(scope == Scope.SHARED ? 0 : 1);
        assertThat(papers.messages()).isEmpty();
    }

    @Test
    void tooManyInvalidRequestsShutTheDoor() {
        discord.rateLimits().limitInvalid(2);
        client.call("GET", "users/@me", "", "wrong");
        client.call("GET", "users/@me", "", "wrong");

        Reply refusal = post(papers);

        assertThat(refusal.status()).isEqualTo(429);
        assertThat(header(refusal, "via")).isEmpty();
        time.advance(Duration.ofMinutes(10));
        assertThat(discord.rateLimits().invalidRequests()).isZero();
        assertThat(post(papers).status()).isEqualTo(200);
    }
}
