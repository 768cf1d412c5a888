package dev.paperboy.discord.view;

import static org.assertj.core.api.Assertions.assertThat;

import dev.paperboy.digest.Digest;
import dev.paperboy.digest.DigestRenderer.Rendered;
import dev.paperboy.digest.Digests;
import dev.paperboy.digest.FeedSpan;
import dev.paperboy.digest.NextPapers;
import dev.paperboy.discord.text.Texts;
import dev.paperboy.paper.Paper;
import dev.paperboy.subscription.DigestPosting;
import dev.paperboy.subscription.DigestTarget;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/** What a digest about topics looks like, also on the fullest of days. */
class TopicDigestLayoutTests {

    private static final DigestTarget CHANNEL = new DigestTarget(1, 2);
    private static final DigestTarget PERSON = DigestTarget.direct(3);

    private final DigestView view = new DigestView(new Texts());

    TopicDigestLayoutTests() throws IOException {}

    @ParameterizedTest
    @ValueSource(strings = {"Agents that Read ", "*_[x](y)", "深度学习模型", "🎉", "W"})
    void theFullestDayOfTheMostTopicsIsTakenInEveryForm(String piece) {
        List<String> topics =
                IntStream.rangeClosed(1, 10).mapToObj(i -> (i + piece.repeat(60))).toList();
        List<Digest.Shown> shown =
                IntStream.rangeClosed(1, 15).mapToObj(i -> shown(i, piece, topics)).toList();
        Digest.Papers digest =
                digest(shown, List.of(shown(16, piece, topics), shown(17, piece, topics)), topics);

        for (DigestTarget target : List.of(CHANNEL, PERSON)) {
            Rendered rendered = rendered(digest, target);
            SeenMessage.of(rendered.body()).isTaken();
            SeenMessage.of(rendered.fallback()).isTaken();
        }
        SeenMessage seen = SeenMessage.of(rendered(digest, CHANNEL).body());
        seen.isWithin(3_500, 9_500);
        assertThat(seen.options()).hasSizeGreaterThanOrEqualTo(5);
    }

    private static Digest.Shown shown(int number, String piece, List<String> topics) {
        Paper paper = SamplePapers.full(number, number + piece.repeat(500), 2_000 - number, 3);
        return new Digest.Shown(paper, topics);
    }

    private static Digest.Papers digest(
            List<Digest.Shown> shown, List<Digest.Shown> maybe, List<String> topics) {
        return new Digest.Papers(
                new FeedSpan(SamplePapers.FRIDAY, SamplePapers.FRIDAY),
                shown,
                maybe,
                List.of(),
                topics,
                null,
                new Digest.Counts(131, shown.size() + 3, 20, 60),
                null,
                Digest.VotesRead.fresh(DigestViewTests.READ),
                new NextPapers(DigestViewTests.NEXT, true));
    }

    private Rendered rendered(Digest digest, DigestTarget target) {
        return view.render(
                digest,
                DigestViewTests.MARKER,
                Digests.settings(target, DigestPosting.QUIET, Locale.ENGLISH));
    }

    @Test
    void thePlainFormTellsWhichTopicBroughtEachPaperToo() {
        List<String> topics = List.of("agents", "vision");
        Digest.Papers digest =
                digest(
                        List.of(
                                new Digest.Shown(
                                        SamplePapers.voted(1, "Reading Agents", 8),
                                        List.of("agents"))),
                        List.of(
                                new Digest.Shown(
                                        SamplePapers.voted(2, "Almost Seeing", 7),
                                        List.of("vision"))),
                        topics);

        assertThat(
                        SeenMessage.of(rendered(digest, CHANNEL).fallback())
                                .body()
                                .path("content")
                                .asString())
                .contains("agents, vision", "00001> · agents", "00002> · vision");
    }
}
