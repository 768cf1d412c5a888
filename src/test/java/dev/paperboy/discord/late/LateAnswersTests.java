package dev.paperboy.discord.late;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;

import dev.paperboy.ManualClock;
import dev.paperboy.discord.fairuse.Asker;
import dev.paperboy.discord.fairuse.FairUse;
import dev.paperboy.discord.fairuse.FairUses;
import dev.paperboy.discord.interaction.FollowUp;
import dev.paperboy.discord.view.Notices;
import dev.paperboy.paper.Catalogue;
import dev.paperboy.paper.History;
import dev.paperboy.search.PaperSearch;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;

import net.dv8tion.jda.api.components.container.Container;

import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.support.DefaultListableBeanFactory;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;

/** How answers wait for what they lack. */
class LateAnswersTests {

    private static final Container FOUND = Notices.of("Here they are");
    private static final Container GIVEN_UP = Notices.of("Ask again");

    private final ManualClock clock = new ManualClock(Instant.parse("2026-06-12T08:00:00Z"));
    private final FairUse fairUse = FairUses.unlimited();
    private final LateAnswers answers = new LateAnswers(clock, fairUse);
    private final AtomicLong others = new AtomicLong();
    private final AtomicReference<Container> there = new AtomicReference<>();
    private final AtomicInteger looks = new AtomicInteger();

    private FollowUp waiting() {
        return answers.until(
                () -> {
                    looks.incrementAndGet();
                    return Optional.ofNullable(there.get());
                },
                () -> GIVEN_UP);
    }

    /** For a person whom nothing else is answered. */
    private CompletableFuture<Optional<Container>> started() {
        return startedBy(others.incrementAndGet());
    }

    private CompletableFuture<Optional<Container>> startedBy(long user) {
        CompletableFuture<Optional<Container>> shown = new CompletableFuture<>();
        int before = looks.get();
        Asker asker = new Asker(user, OptionalLong.empty(), 7);
        Thread _ =
                Thread.ofVirtual()
                        .start(() ->
                                shown.complete(
                                        fairUse.asking(asker, () -> waiting().work().get())));
        Awaitility.await("its first look").until(() -> looks.get() > before);
        return shown;
    }

    /** Whoever has looked once may not wait yet, so rounds go on until something comes of it. */
    private Container afterRounds(CompletableFuture<Optional<Container>> shown) {
        Awaitility.await("the change")
                .until(() -> {
                    answers.look();
                    return shown.isDone();
                });
        return shown.join().orElseThrow();
    }

    @Test
    void whatIsThereAlreadyIsShownAtOnce() {
        there.set(FOUND);
        assertThat(waiting().work().get()).contains(FOUND);
    }

    @Test
    void whatComesWithALaterRoundIsShownThen() {
        CompletableFuture<Optional<Container>> shown = started();
        assertThat(shown).isNotDone();
        there.set(FOUND);
        assertThat(afterRounds(shown)).isSameAs(FOUND);
    }

    @Test
    void whatDoesNotComeInTimeIsToldToBeAskedForAgain() {
        CompletableFuture<Optional<Container>> shown = started();
        clock.advance(LateAnswers.PATIENCE.plus(Duration.ofSeconds(1)));
        assertThat(afterRounds(shown)).isSameAs(GIVEN_UP);
    }

    @Test
    void whereTooManyWaitAlreadyNoMoreDo() {
        List<CompletableFuture<Optional<Container>>> all = new ArrayList<>();
        for (int i = 0; i < LateAnswers.MOST; i++) {
            all.add(started());
        }
        assertThat(waiting().work().get()).contains(GIVEN_UP);
        there.set(FOUND);
        assertThat(all).allSatisfy(each -> assertThat(afterRounds(each)).isSameAs(FOUND));
        there.set(null);
        assertThat(started()).as("their places are free again").isNotDone();
    }

    @Test
    void ofOnePersonTheOldestGivesWayToOneTooMany() {
        CompletableFuture<Optional<Container>> oldest = startedBy(1);
        List<CompletableFuture<Optional<Container>>> later =
                List.of(startedBy(1), startedBy(1), startedBy(1));
        CompletableFuture<Optional<Container>> others = startedBy(2);

        assertThat(oldest).succeedsWithin(Duration.ofSeconds(10)).isEqualTo(Optional.of(GIVEN_UP));
        assertThat(later).noneMatch(CompletableFuture::isDone);
        assertThat(others).isNotDone();
        there.set(FOUND);
        assertThat(later).allSatisfy(each -> assertThat(afterRounds(each)).isSameAs(FOUND));
        assertThat(afterRounds(others)).isSameAs(FOUND);
    }

    @Test
    void whatComesWhileAnAnswerLooksIsSeenByItsNextLook() {
        AtomicInteger attempts = new AtomicInteger();
        FollowUp change =
                answers.until(
                        () -> {
                            if (attempts.getAndIncrement() == 0) {
                                answers.look();
                                return Optional.empty();
                            }
                            return Optional.of(FOUND);
                        },
                        () -> GIVEN_UP);

        assertThat(CompletableFuture.supplyAsync(change.work()))
                .succeedsWithin(Duration.ofSeconds(10))
                .isEqualTo(Optional.of(FOUND));
    }

    @Test
    void theyLookOnceSomethingHasComeAndNowAndThenAnyway() {
        Catalogue catalogue = mock();
        PaperSearch search = mock();
        LateAnswers watched = mock();
        LateAnswersJob job =
                new LateAnswersJob(
                        watched,
                        catalogue,
                        search,
                        new DefaultListableBeanFactory().getBeanProvider(History.class),
                        new SimpleMeterRegistry());
        job.look();
        job.look();
        verify(watched).look();

        given(catalogue.revision()).willReturn(1L);
        job.look();
        given(search.version()).willReturn(2L);
        job.look();
        job.look();
        verify(watched, times(3)).look();

        for (int round = 0; round < LateAnswersJob.MOST_ROUNDS_LEFT_OUT; round++) {
            job.look();
        }
        verify(watched, times(4)).look();
    }

    @Test
    void historyIsBeingReadUntilAllOfItIs() {
        assertThat(Lateness.goingOn().isGoingOn()).isTrue();
        assertThat(Lateness.over().isGoingOn()).isFalse();
        assertThat(Lateness.unwanted().isGoingOn()).isFalse();
    }

    @Test
    void aFewDaysThatCannotBeReadKeepNobodyWaiting() {
        assertThat(Lateness.filling(new History.Progress(993, 1_000)).isGoingOn()).isFalse();
        assertThat(Lateness.filling(new History.Progress(992, 1_000)).isGoingOn()).isTrue();
    }

    @Test
    void whatIsOverDoesNotBeginAgain() {
        Filling filling =
                Lateness.filling(
                        new History.Progress(3, 100),
                        new History.Progress(100, 100),
                        new History.Progress(50, 100));
        assertThat(filling.isGoingOn()).isTrue();
        assertThat(filling.isGoingOn()).isFalse();
        assertThat(filling.isGoingOn()).isFalse();
    }
}
