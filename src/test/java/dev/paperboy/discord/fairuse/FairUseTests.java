package dev.paperboy.discord.fairuse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;

import dev.paperboy.paper.PaperId;
import dev.paperboy.paper.PaperLookup;

import io.github.bucket4j.TimeMeter;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;

/** Who may ask for how much, and when again. */
class FairUseTests {

    private static final Instant NOW = Instant.parse("2026-06-12T08:00:00Z");
    private static final long SERVER = 7;
    private static final Asker ADA = new Asker(1, OptionalLong.of(SERVER), 10);
    private static final Asker BEN = new Asker(2, OptionalLong.of(SERVER), 10);
    private static final Asker CLEO = new Asker(3, OptionalLong.of(8), 11);

    private final AtomicLong nanos = new AtomicLong();
    private final SimpleMeterRegistry meters = new SimpleMeterRegistry();

    private FairUse with(FairUseProperties properties) {
        return new FairUse(properties, Clock.fixed(NOW, ZoneOffset.UTC), meters, new ManualTime());
    }

    /** Time that passes when the test says so. */
    private final class ManualTime implements TimeMeter {

        @Override
        public long currentTimeNanos() {
            return nanos.get();
        }

        @Override
        public boolean isWallClockBased() {
            return false;
        }
    }

    private void pass(Duration time) {
        nanos.addAndGet(time.toNanos());
    }

    private static FairUseProperties each(int times) {
        return FairUses.properties(true, new Rate(times, Duration.ofMinutes(1)));
    }

    private static FairUseProperties members(int member, int server) {
        Rate free = Rate.UNLIMITED;
        return new FairUseProperties(
                true, perMinute(member), perMinute(server), free, free, free, free, free);
    }

    private static Rate perMinute(int times) {
        return new Rate(times, Duration.ofMinutes(1));
    }

    @Test
    void aMemberWhoHasAskedEnoughIsToldWhenItGoesOn() {
        FairUse fairUse = with(members(2, 100));
        assertThat(fairUse.refusal(ADA)).isEmpty();
        assertThat(fairUse.refusal(ADA)).isEmpty();
        assertThat(fairUse.refusal(ADA)).contains(NOW.plusSeconds(30));
        pass(Duration.ofSeconds(30));
        assertThat(fairUse.refusal(ADA)).isEmpty();
        assertThat(meters.counter("paperboy.discord.refused", "kind", "member").count())
                .isEqualTo(1);
    }

    @Test
    void oneMembersHasteIsNobodyElses() {
        FairUse fairUse = with(members(1, 100));
        assertThat(fairUse.refusal(ADA)).isEmpty();
        assertThat(fairUse.refusal(ADA)).isPresent();
        assertThat(fairUse.refusal(BEN)).isEmpty();
    }

    @Test
    void aBusyServerDoesNotSlowDownAnother() {
        FairUse fairUse = with(members(100, 2));
        assertThat(fairUse.refusal(ADA)).isEmpty();
        assertThat(fairUse.refusal(BEN)).isEmpty();
        assertThat(fairUse.refusal(ADA)).isPresent();
        assertThat(fairUse.refusal(CLEO)).isEmpty();
    }

    @Test
    void whatAMemberLetsAllSeeIsCountedByChannel() {
        FairUse fairUse = with(each(1));
        assertThat(fairUse.refusalOfPost(ADA)).isEmpty();
        assertThat(fairUse.refusalOfPost(ADA)).isPresent();
        assertThat(fairUse.refusalOfPost(new Asker(1, OptionalLong.of(SERVER), 12))).isEmpty();
    }

    @Test
    void lookupsAreCountedForWhoAsksWhileTheyAreAnswered() {
        FairUse fairUse = with(each(1));
        Supplier<Optional<Instant>> lookup = fairUse::refusalOfLookup;
        assertThat(fairUse.asking(ADA, lookup)).isEmpty();
        assertThat(fairUse.asking(ADA, lookup)).isPresent();
        assertThat(fairUse.asking(BEN, lookup)).as("the server's are taken, too").isPresent();
        assertThat(fairUse.asking(CLEO, lookup)).isEmpty();
    }

    @Test
    void whoHasHadEnoughLookedUpIsToldWhenItGoesOnAndNoSourceIsAsked() {
        FairUse fairUse = with(each(1));
        PaperLookup sources = mock();
        PaperId id = new PaperId("2606.00467");
        given(sources.lookUp(id, Duration.ofSeconds(5))).willReturn(new PaperLookup.Unknown());
        FairLookup lookup = new FairLookup(sources, fairUse);
        Supplier<FairLookup.Outcome> asked = () -> lookup.lookUp(id, Duration.ofSeconds(5));

        assertThat(fairUse.asking(ADA, asked))
                .isEqualTo(new FairLookup.Told(new PaperLookup.Unknown()));
        assertThat(fairUse.asking(ADA, asked))
                .isEqualTo(new FairLookup.Spent(NOW.plus(Duration.ofMinutes(1))));
        verify(sources).lookUp(id, Duration.ofSeconds(5));
    }

    @Test
    void whatNobodyAsksForIsNotLimited() {
        FairUse fairUse = with(each(1));
        for (int i = 0; i < 3; i++) {
            assertThat(fairUse.refusalOfLookup()).isEmpty();
            assertThat(fairUse.maySearchBeyond()).isTrue();
        }
    }

    @Test
    void aMemberWhoTypesFastGetsNoMoreCompletionsForAWhile() {
        FairUse fairUse = with(each(1));
        assertThat(fairUse.mayComplete(ADA)).isTrue();
        assertThat(fairUse.mayComplete(ADA)).isFalse();
        pass(Duration.ofMinutes(1));
        assertThat(fairUse.mayComplete(ADA)).isTrue();
    }

    @Test
    void nothingIsRefusedWhereItIsSwitchedOff() {
        FairUse all = FairUses.unlimited();
        FairUse one = with(members(0, 0));
        for (int i = 0; i < 100; i++) {
            assertThat(all.refusal(ADA)).isEmpty();
            assertThat(one.refusal(ADA)).isEmpty();
        }
    }

    @Test
    void aRateIsWrittenAsInTheSettings() {
        assertThat(Rate.valueOf(" 30/1m ")).isEqualTo(new Rate(30, Duration.ofMinutes(1)));
        assertThat(Rate.valueOf("5/90s")).isEqualTo(new Rate(5, Duration.ofSeconds(90)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "30", "/1m", "-1/1m", "30/0s", "30/soon", "99999999999/1m"})
    void whatIsNoRateIsRefusedWithAnExample(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> Rate.valueOf(text));
    }
}
