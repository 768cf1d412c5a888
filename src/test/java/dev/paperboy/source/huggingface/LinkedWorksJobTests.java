package dev.paperboy.source.huggingface;

import static org.assertj.core.api.Assertions.assertThat;

import dev.paperboy.JobHealth;
import dev.paperboy.ManualClock;
import dev.paperboy.paper.Feed;
import dev.paperboy.paper.FeedReading;
import dev.paperboy.paper.MemoryCatalogue;
import dev.paperboy.paper.MemoryLinkedWorks;
import dev.paperboy.paper.Paper;
import dev.paperboy.paper.PaperId;
import dev.paperboy.paper.Papers;
import dev.paperboy.sandbox.hub.HubAnswer;
import dev.paperboy.sandbox.hub.HubPaper;
import dev.paperboy.sandbox.hub.PaperHub;
import dev.paperboy.source.http.TestFetchers;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import tools.jackson.databind.node.ObjectNode;

import java.net.URI;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;

/** Which papers are asked for, in which order, and what comes of trouble. */
class LinkedWorksJobTests {

    private static final LocalDate FRIDAY = LocalDate.of(2026, 6, 12);
    private static final int CALLS = 3;

    private final PaperHub hub = PaperHub.start();
    private final ManualClock clock = new ManualClock("2026-06-12T14:00:00Z");
    private final MemoryCatalogue catalogue = new MemoryCatalogue();
    private final MemoryLinkedWorks works = new MemoryLinkedWorks();
    private final WorksWishList wishes = new WorksWishList();
    private final LinkedWorksJob job = job();

    private LinkedWorksJob job() {
        HuggingFaceProperties properties =
                new HuggingFaceProperties(hub.url(), null, 1, Duration.ofMinutes(1));
        HuggingFaceClient client =
                new HuggingFaceClient(TestFetchers.of(hub.url(), clock), properties);
        return new LinkedWorksJob(
                new WorksQueue(catalogue, works, wishes, 2, clock),
                new PaperReader(client, new Addresses(URI.create(hub.url()))),
                new PaperIntake(catalogue, works),
                new CallBudget(CALLS, clock),
                new LinkedWorksJob.Clocks(clock, clock),
                new JobHealth("works", new SimpleMeterRegistry()));
    }

    @AfterEach
    void stop() {
        hub.close();
    }

    private static Paper paper(int number, int votes) {
        return Papers.voted("2606.0000" + number, votes, 0);
    }

    private void list(LocalDate day, Paper... papers) {
        catalogue.save(new FeedReading(new Feed.Day(day), clock.instant(), List.of(papers)));
        for (Paper paper : papers) {
            ObjectNode answer = HubPaper.of(paper.id().value(), 5, day.toString()).plain();
            hub.answer(
                    address(paper.id()),
                    HubAnswer.json(answer.put("numTotalModels", 2).toString()));
        }
    }

    private static String address(PaperId id) {
        return "/api/papers/" + id;
    }

    private void tick(int times) {
        for (int i = 0; i < times; i++) {
            job.readNext();
        }
    }

    @Test
    void theNewestDaysBestComeFirstAndEachOnce() {
        list(FRIDAY.minusDays(1), paper(3, 50));
        list(FRIDAY, paper(1, 5), paper(2, 118));

        tick(6);

        assertThat(hub.targets())
                .containsExactly(
                        address(paper(2, 0).id()),
                        address(paper(1, 0).id()),
                        address(paper(3, 0).id()));
        assertThat(works.find(paper(2, 0).id()))
                .hasValueSatisfying(it -> assertThat(it.models().number()).isEqualTo(2));
        assertThat(catalogue.find(paper(2, 0).id()).orElseThrow().links().models()).isEqualTo(2);
    }

    @Test
    void whatSomebodyLooksAtComesBeforeThatAlsoIfItIsOld() {
        list(FRIDAY, paper(2, 118));
        list(FRIDAY.minusDays(300), paper(9, 1));
        wishes.add(paper(9, 0).id());
        wishes.add(new PaperId("2606.09999"));

        tick(1);

        assertThat(hub.targets()).containsExactly(address(paper(9, 0).id()));
    }

    @Test
    void noMoreAreAskedForInFiveMinutesThanAreAllowed() {
        list(FRIDAY, paper(1, 4), paper(2, 3), paper(3, 2), paper(4, 1));
        tick(9);
        assertThat(hub.targets()).hasSize(CALLS);

        clock.advance(CallBudget.WINDOW);
        tick(9);

        assertThat(hub.targets()).hasSize(CALLS + 1);
    }

    @Test
    void itIsAskedAgainOnceTheAnswerIsOld() {
        list(FRIDAY, paper(1, 4));
        tick(2);
        clock.advance(Duration.ofHours(23));
        tick(2);
        assertThat(hub.targets()).hasSize(1);

        clock.advance(Duration.ofHours(1));
        tick(2);

        assertThat(hub.targets()).hasSize(2);
    }

    @Test
    void whatCannotBeReadPausesAndKeepsNoOtherWaiting() {
        list(FRIDAY, paper(1, 4), paper(2, 3));
        hub.answer(address(paper(1, 0).id()), HubAnswer.json("{\"id\": 7}"));
        tick(3);
        assertThat(hub.targets()).hasSize(1);

        clock.advance(LinkedWorksJob.PAUSE);
        tick(3);

        assertThat(hub.targets())
                .containsExactly(address(paper(1, 0).id()), address(paper(2, 0).id()));
    }

    @Test
    void whatIsNotThereIsLeftAloneForHours() {
        list(FRIDAY, paper(1, 4));
        hub.answer(address(paper(1, 0).id()), HubAnswer.notFound());
        tick(2);
        clock.advance(Duration.ofHours(5));
        tick(2);

        assertThat(hub.targets()).hasSize(1);
        assertThat(works.find(paper(1, 0).id())).isEmpty();
    }
}
