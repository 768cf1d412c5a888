package dev.paperboy.sandbox.discord;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.paperboy.sandbox.discord.RawClient.Reply;
import dev.paperboy.sandbox.discord.fault.Fault;
import dev.paperboy.sandbox.discord.fault.Requests;
import dev.paperboy.sandbox.discord.model.ManualTime;
import dev.paperboy.sandbox.discord.model.Mishap;
import dev.paperboy.sandbox.discord.model.RequestRecord;
import dev.paperboy.sandbox.discord.wire.DiscordError;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.UncheckedIOException;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** What goes wrong when it is asked to. */
class FaultTests {

    private final ManualTime time = new ManualTime();
    private final LocalDiscord discord =
            LocalDiscord.start(LocalDiscordSettings.defaults().withTime(time));
    private final RawClient client = new RawClient(discord);
    private final LocalGuild guild = discord.createGuild("Reading group");
    private final LocalChannel papers = guild.textChannel("papers");

    @AfterEach
    void stop() {
        client.close();
        discord.close();
    }

    private Reply post(LocalChannel channel) {
        return client.call(
                "POST",
                "channels/" + channel.id() + "/messages",
                "{'content':'x','nonce':'once','enforce_nonce':true}");
    }

    private RequestRecord last() {
        return discord.log().requests().getLast();
    }

    @Test
    void anErrorBeforeTheDeedKeepsItFromBeingDone() {
        discord.faults().next(Requests.posts(), Fault.status(502));

        assertThat(post(papers).status()).isEqualTo(502);
        assertThat(papers.messages()).isEmpty();
        assertThat(last().mishap()).isEqualTo(new Mishap("502", 502));
        assertThat(last().status()).isZero();
    }

    @Test
    void anErrorAfterTheDeedDoesNot() {
        discord.faults().next(Requests.posts(), Fault.status(500).afterTheDeed());

        assertThat(post(papers).status()).isEqualTo(500);
        assertThat(papers.messages()).hasSize(1);
        assertThat(last().mishap()).isEqualTo(new Mishap("500 after the deed", 500));
        assertThat(last().status()).isEqualTo(200);
        assertThat(last().seen()).isEqualTo(500);
    }

    @Test
    void aRefusalSpeaksDiscordsWords() {
        discord.faults()
                .next(
                        Requests.posts(),
                        Fault.refusal(DiscordError.BLOCKED_BY_AUTO_MODERATION),
                        Fault.refusal(DiscordError.MISSING_PERMISSIONS));

        assertThat(post(papers).code()).isEqualTo(200_000);
        Reply second = post(papers);
        assertThat(second.status()).isEqualTo(403);
        assertThat(second.code()).isEqualTo(50013);
        assertThat(post(papers).status()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void aDroppedConnectionGivesNoAnswer(boolean done) {
        Fault fault = done ? Fault.dropped().afterTheDeed() : Fault.dropped();
        discord.faults().next(Requests.posts(), fault);

        assertThatThrownBy(() -> post(papers)).isInstanceOf(UncheckedIOException.class);
        assertThat(papers.messages()).hasSize(done ? 1 : 0);
        assertThat(last().seen()).isZero();
        assertThat(post(papers).status()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void aStalledRequestIsNeverAnswered(boolean done) {
        Fault fault = done ? Fault.stalled().afterTheDeed() : Fault.stalled();
        discord.faults().next(Requests.posts(), fault);

        assertThatThrownBy(() ->
                        client.within(Duration.ofMillis(300))
                                .call("POST", path(), "{'content':'x'}"))
                .hasCauseInstanceOf(HttpTimeoutException.class);
        assertThat(papers.messages()).hasSize(done ? 1 : 0);
    }

    private String path() {
        return "channels/" + papers.id() + "/messages";
    }

    @Test
    void aGarbledAnswerSaysThatAllIsWellAndCannotBeRead() {
        discord.faults().next(Requests.posts(), Fault.garbled());

        String body = client.call("POST", path(), "{'content':'x'}").response().body();

        assertThat(body).startsWith("{\"id\":").doesNotEndWith("}");
        assertThat(papers.messages()).hasSize(1);
    }

    @Test
    void aHeldRequestWaitsForWhatItIsToldToWaitFor() {
        List<Integer> there = new ArrayList<>();
        Runnable look = () -> there.add(papers.messages().size());
        discord.faults()
                .next(
                        Requests.posts(),
                        Fault.held("look", look),
                        Fault.held("look", look).afterTheDeed());

        assertThat(post(papers).status()).isEqualTo(200);
        assertThat(post(papers).status()).isEqualTo(200);

        assertThat(there).containsExactly(0, 1);
    }

    @Test
    void onlyWhatFitsIsStruckAndOnlyUntilItIsEnded() {
        LocalChannel other = guild.textChannel("other");
        Runnable end =
                discord.faults()
                        .always(Requests.posts().and(Requests.in(papers.id())), Fault.status(503));

        assertThat(post(other).status()).isEqualTo(200);
        assertThat(client.call("GET", path(), "").status()).isEqualTo(200);
        assertThat(post(papers).status()).isEqualTo(503);
        end.run();
        assertThat(post(papers).status()).isEqualTo(200);
    }

    @Test
    void aShareIsTheSameForTheSameSeed() {
        Runnable _ =
                discord.faults().share(0.3, new Random(7), Requests.posts(), Fault.status(500));
        Random same = new Random(7);

        for (int i = 0; i < 40; i++) {
            assertThat(post(papers).status()).isEqualTo(same.nextDouble() < 0.3 ? 500 : 200);
        }
    }

    @Test
    void theNonceWindowCanBeSetWhileItRuns() {
        String first = post(papers).json().path("id").asString();

        assertThat(post(papers).json().path("id").asString()).isEqualTo(first);
        discord.nonceWindow(Duration.ZERO);
        assertThat(post(papers).json().path("id").asString()).isNotEqualTo(first);
        discord.nonceWindow(Duration.ofHours(1));
        time.advance(Duration.ofMinutes(59));
        assertThat(post(papers).json().path("id").asString()).isNotEqualTo(first);
        assertThat(papers.messages()).hasSize(2);
    }

    @Test
    void noncesAreForgottenWhenAskedTo() {
        String first = post(papers).json().path("id").asString();

        discord.forgetNonces();
        time.advance(Duration.ofMillis(1));

        String second = post(papers).json().path("id").asString();
        assertThat(second).isNotEqualTo(first);
        assertThat(post(papers).json().path("id").asString()).isEqualTo(second);
    }

    @Test
    void aRevokedTokenIsUnauthorizedEverywhere() {
        discord.revokeToken();

        assertThat(post(papers).status()).isEqualTo(401);
        assertThat(client.call("GET", "gateway/bot", "").status()).isEqualTo(401);
    }
}
