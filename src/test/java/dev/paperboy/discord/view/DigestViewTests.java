package dev.paperboy.discord.view;

import static org.assertj.core.api.Assertions.assertThat;

import dev.paperboy.delivery.DeliveryId;
import dev.paperboy.digest.BrokenChannel;
import dev.paperboy.digest.Digest;
import dev.paperboy.digest.DigestRenderer.Rendered;
import dev.paperboy.digest.Digests;
import dev.paperboy.digest.FeedSpan;
import dev.paperboy.digest.NextPapers;
import dev.paperboy.digest.Refusal;
import dev.paperboy.discord.text.Texts;
import dev.paperboy.paper.Paper;
import dev.paperboy.paper.PaperText;
import dev.paperboy.subscription.DigestPosting;
import dev.paperboy.subscription.DigestSettings;
import dev.paperboy.subscription.DigestTarget;
import dev.paperboy.subscription.ScheduleKey;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;

class DigestViewTests {

    static final DeliveryId MARKER = new DeliveryId("Marker_of_the_delivery");
    static final Instant READ = Instant.ofEpochSecond(1_781_280_000);
    static final Instant NEXT = Instant.ofEpochSecond(1_781_337_600);

    private final DigestView view = new DigestView(new Texts());

    DigestViewTests() throws IOException {}

    @Test
    void aDigestReadsLikeThis() {
        List<Paper> papers =
                List.of(
                        SamplePapers.full(1, "Agents: *All* of Them", 118, 3),
                        SamplePapers.voted(2, "MiniMax Sparse Attention", 103),
                        SamplePapers.full(3, "Robust-U1", 74, 0),
                        SamplePapers.full(4, "HYDRA-X [v2]", 1_250, 2),
                        SamplePapers.voted(5, "VIA-SD", 14));

        assertThat(seen(digest(papers, 31)).outline())
                .isEqualTo(
                        """
                        ## Fri 12 Jun · 5 of 31 papers
                        -# votes as of <t:1781280000:R>
                        [picture https://cdn.example/figure.jpeg | Agents: *All* of Them]
                        **[Agents: ∗All∗ of Them](https://huggingface.co/papers/2606.00001)**
                        Agents that read papers do well. *(AI summary)*
                        -# ▲118 · 💬3 · First Author +2 · The Example Lab · [code ★1.2k](https://github.com/example/agents) · [PDF](https://arxiv.org/pdf/2606.00001)
                        [Details -> paper:2606.00001]
                        **[MiniMax Sparse Attention](https://huggingface.co/papers/2606.00002)**
                        -# ▲103 · [PDF](https://arxiv.org/pdf/2606.00002)
                        [Details -> paper:2606.00002]
                        **[Robust-U1](https://huggingface.co/papers/2606.00003)**
                        Agents that read papers do well. *(AI summary)*
                        -# ▲74 · First Author +2 · The Example Lab · [code ★1.2k](https://github.com/example/agents) · [PDF](https://arxiv.org/pdf/2606.00003)
                        [Details -> paper:2606.00003]
                        [divider]
                        **Also today**
                        ▲1.2k [HYDRA-X ［v2］](https://huggingface.co/papers/2606.00004)
                        -# AI: Agents that read papers do well.
                        ▲14 [VIA-SD](https://huggingface.co/papers/2606.00005)
                        [divider]
                        [Open a paper… -> open:Marker_of_the_delivery
                            Agents: *All* of Them | 2606.00001 | ▲118 · 💬3
                            MiniMax Sparse Attention | 2606.00002 | ▲103
                            Robust-U1 | 2606.00003 | ▲74
                            HYDRA-X [v2] | 2606.00004 | ▲1.2k · 💬2
                            VIA-SD | 2606.00005 | ▲14]
                        [All 31 -> days:2026-06-12:2026-06-12]
                        [Why these? -> why:Marker_of_the_delivery]
                        [Follow by DM -> follow:Marker_of_the_delivery]
                        -# 26 below the top 5 · next <t:1781337600:f> (<t:1781337600:R>) · Hugging Face Daily Papers\
                        """);
    }

    @Test
    void itsPlainFallbackReadsLikeThis() {
        List<Paper> papers =
                List.of(
                        SamplePapers.full(1, "Agents: *All* of Them", 118, 3),
                        SamplePapers.voted(2, "HYDRA-X [v2]", 103));

        SeenMessage fallback = SeenMessage.of(rendered(digest(papers, 31)).fallback());

        assertThat(fallback.body().path("content").asString())
                .isEqualTo(
                        """
                        ## Fri 12 Jun · 2 of 31 papers
                        1. ▲118 Agents: \\*All\\* of Them <https://huggingface.co/papers/2606.00001>
                        2. ▲103 HYDRA-X \\[v2\\] <https://huggingface.co/papers/2606.00002>
                        -# 29 below the top 2 · next <t:1781337600:f> (<t:1781337600:R>) · Hugging Face Daily Papers\
                        """);
        assertThat(fallback.body().path("flags").asInt()).isEqualTo(1 << 2);
    }

    /** Else a look could not tell whether it is there. */
    @Test
    void theFallbackIsMarkedToo() {
        Digest gap =
                new Digest.Nothing(new Digest.Reason.Weekend(), null, new NextPapers(NEXT, false));
        BrokenChannel broken =
                new BrokenChannel(
                        new ScheduleKey("6ba7b810-9dad-11d1-80b4-00c04fd430c8", 1),
                        new DigestTarget(1, 42),
                        Refusal.ALL,
                        1,
                        "I lack **Send Messages**.");

        assertThat(
                        List.of(
                                rendered(digest(SamplePapers.many(3), 3)),
                                rendered(gap),
                                view.render(gap, MARKER, posting(null, true)),
                                view.broken(broken, MARKER, Locale.ENGLISH)))
                .allSatisfy(form -> assertThat(form.fallback()).contains(MARKER.value()));
        SeenMessage fallback = SeenMessage.of(rendered(digest(SamplePapers.many(3), 3)).fallback());
        fallback.isTaken();
        assertThat(fallback.customIds())
                .containsExactly("days:2026-06-12:2026-06-12:0:" + MARKER.value());
    }

    @Test
    void nobodyIsPingedByEitherForm() {
        Rendered rendered = rendered(digest(SamplePapers.many(3), 3));

        assertThat(List.of(rendered.body(), rendered.fallback()))
                .allSatisfy(body -> {
                    SeenMessage seen = SeenMessage.of(body);
                    assertThat(seen.body().path("allowed_mentions").path("parse").isArray())
                            .isTrue();
                    assertThat(seen.body().path("allowed_mentions").path("parse").size()).isZero();
                    assertThat(seen.body().has("nonce")).isFalse();
                });
        assertThat(SeenMessage.of(rendered.body()).body().path("flags").asInt()).isEqualTo(1 << 15);
    }

    @Test
    void threePapersHaveNoTail() {
        SeenMessage seen = seen(digest(SamplePapers.many(3), 3));

        assertThat(seen.text())
                .contains("## Fri 12 Jun · 3 papers\n")
                .doesNotContain("Also today")
                .contains("\n-# next <t:");
        assertThat(seen.outline()).containsOnlyOnce("[divider]").doesNotContain("[All ");
    }

    @Test
    void onePaperIsNoPapers() {
        assertThat(seen(digest(SamplePapers.many(1), 1)).texts().getFirst())
                .startsWith("## Fri 12 Jun · 1 paper\n");
    }

    @Test
    void severalDaysAreNamedByTheirEnds() {
        Digest digest =
                Digests.papers(
                        new FeedSpan(SamplePapers.FRIDAY, LocalDate.of(2026, 6, 15)),
                        SamplePapers.many(4),
                        4,
                        READ,
                        NEXT);

        assertThat(seen(digest).texts().getFirst()).startsWith("## Fri 12 – Mon 15 Jun · 4 papers");
        assertThat(seen(digest).text()).contains("**Also in these days**");
        assertThat(seen(digest).customIds()).contains("why:Marker_of_the_delivery");
    }

    @Test
    void theFigureOfTheFirstPaperIsShownBeforeAPictureOfItsAuthors() {
        List<Paper> papers = SamplePapers.many(5);
        Digest.Papers digest =
                Digests.illustrated(
                        (Digest.Papers) digest(papers, 5),
                        SamplePapers.figureOf(papers.getFirst()));

        SeenMessage seen = seen(digest);

        assertThat(seen.outline())
                .containsOnlyOnce("[picture")
                .contains(
                        "[picture https://arxiv.org/html/2606.00001v1/x1.png | Figure 1: Agents"
                                + " *read* at rate αₜ.]\n**[Paper 1");
        seen.isTaken();
        seen.isWithin(3_500, 9_500);
        assertThat(rendered(digest).fallback()).isEqualTo(rendered(digest(papers, 5)).fallback());
        assertThat(view.edit(digest, MARKER, posting(null, false)).body()).contains("v1/x1.png");
    }

    @Test
    void onlyAPictureOfTheFirstPaperIsShown() {
        List<Paper> papers = new ArrayList<>(SamplePapers.many(5));
        papers.set(0, SamplePapers.voted(1, "Without a picture", 300));

        assertThat(seen(digest(papers, 5)).outline()).doesNotContain("[picture");
    }

    @Test
    void fifteenPapersAreShownWithTheirWholeTitles() {
        List<Paper> papers = SamplePapers.many(15);

        SeenMessage seen = seen(digest(papers, 40));

        assertThat(seen.texts().getFirst()).contains("15 of 40 papers");
        assertThat(papers)
                .allSatisfy(paper -> assertThat(seen.text()).contains("[" + paper.title() + "]("));
        assertThat(seen.options()).hasSize(15);
    }

    @Test
    void gistsGiveWayBeforeSummariesAndThoseBeforeFigures() {
        String summary = "Agents that read papers do well in many ways, and we say how. ".repeat(4);
        List<Paper> many =
                SamplePapers.many(15).stream()
                        .map(paper ->
                                SamplePapers.inOtherWords(
                                        paper,
                                        new PaperText(paper.title(), null, summary, List.of())))
                        .toList();

        assertThat(seen(digest(many.subList(0, 8), 40)).text())
                .contains("*(AI summary)*", "-# AI: ", "First Author");
        assertThat(seen(digest(many, 40)).text())
                .contains("*(AI summary)*", "First Author")
                .doesNotContain("-# AI: ");
    }

    @Test
    void summariesShrinkBeforeTheyGo() {
        List<Integer> lengths =
                IntStream.rangeClosed(6, 26)
                        .map(words -> longestSummary("Title ".repeat(words)))
                        .boxed()
                        .toList();

        assertThat(lengths)
                .isSortedAccordingTo(Comparator.reverseOrder())
                .anyMatch(length -> length > 180)
                .anyMatch(length -> 150 < length && length <= 180)
                .anyMatch(length -> 0 < length && length <= 150)
                .endsWith(0);
    }

    private int longestSummary(String title) {
        PaperText text = new PaperText(title, null, "word ".repeat(100), List.of());
        List<Paper> papers =
                SamplePapers.many(15).stream()
                        .map(paper -> SamplePapers.inOtherWords(paper, text))
                        .toList();
        return seen(digest(papers, 40))
                .text()
                .lines()
                .filter(line -> line.endsWith(" *(AI summary)*"))
                .mapToInt(line -> line.length() - " *(AI summary)*".length())
                .max()
                .orElse(0);
    }

    @Test
    void papersWithoutRoomAreLeftOutAndThatIsTold() {
        List<Paper> papers =
                IntStream.rangeClosed(1, 15)
                        .mapToObj(i -> SamplePapers.voted(i, i + "*x".repeat(10_000), 100 - i))
                        .toList();

        SeenMessage seen = seen(digest(papers, 40));

        int shown = seen.options().size();
        assertThat(shown).isBetween(5, 14);
        assertThat(seen.texts().getFirst()).contains(shown + " of 40 papers");
        assertThat(seen.texts().getLast())
                .startsWith(
                        "-# 25 below the top 15 · %d of the top 15 found no room here · next"
                                .formatted(15 - shown));
        assertThat(seen.customIds()).contains("why:Marker_of_the_delivery");
    }

    @Test
    void aDeliveryIsFoundAgainByItsMarker() {
        assertThat(seen(digest(SamplePapers.many(2), 2)).customIds())
                .contains("open:" + MARKER.value())
                .doesNotHaveDuplicates();
    }

    @Test
    void aRoleIsNamedAndAloneMayBePinged() {
        Rendered rendered =
                view.render(digest(SamplePapers.many(3), 3), MARKER, posting(77L, false));

        assertThat(SeenMessage.of(rendered.body()).text()).startsWith("<@&77>\n## Fri 12 Jun");
        assertThat(SeenMessage.of(rendered.fallback()).body().path("content").asString())
                .startsWith("<@&77>\n## Fri 12 Jun");
        for (String body : List.of(rendered.body(), rendered.fallback())) {
            SeenMessage.of(body).isTaken();
            assertThat(SeenMessage.of(body).body().path("allowed_mentions").path("roles"))
                    .singleElement()
                    .satisfies(role -> assertThat(role.asString()).isEqualTo("77"));
        }
    }

    @Test
    void aGapPingsNobody() {
        Digest gap =
                new Digest.Nothing(new Digest.Reason.Weekend(), null, new NextPapers(NEXT, false));

        assertThat(view.render(gap, MARKER, posting(77L, false)).body()).doesNotContain("77");
    }

    @Test
    void inAForumItIsAPostThatNamesItsDays() {
        SeenMessage post =
                SeenMessage.of(
                        view.render(digest(SamplePapers.many(3), 3), MARKER, posting(null, true))
                                .body());

        assertThat(post.body().path("name").asString()).isEqualTo("Daily Papers, Fri 12 Jun");
        assertThat(post.body().path("applied_tags").path(0).asString()).isEqualTo("5");
        assertThat(post.body().path("message").path("components")).isNotEmpty();
    }

    @Test
    void aPostThatIsToBeEditedStaysOpenForAsLongAsDiscordLetsIt() {
        Digest papers = digest(SamplePapers.many(3), 3);
        DigestSettings settled = posting(null, true);
        DigestSettings left =
                settled.withPosting(new DigestPosting(null, false, false, Set.of(5L), false));

        SeenMessage edited = SeenMessage.of(view.render(papers, MARKER, settled).body());
        assertThat(edited.body().path("auto_archive_duration").asInt()).isEqualTo(10_080);
        SeenMessage asIsUsual = SeenMessage.of(view.render(papers, MARKER, left).body());
        assertThat(asIsUsual.body().has("auto_archive_duration")).isFalse();
    }

    @Test
    void lateAdditionsAndTheOnesWithTooFewUpvotesAreTold() {
        FeedSpan friday = new FeedSpan(SamplePapers.FRIDAY, SamplePapers.FRIDAY);
        FeedSpan before =
                new FeedSpan(SamplePapers.FRIDAY.minusDays(2), SamplePapers.FRIDAY.minusDays(1));
        Digest digest =
                new Digest.Papers(
                        friday,
                        Digests.untold(SamplePapers.many(3)),
                        List.of(),
                        List.of(),
                        List.of(),
                        null,
                        new Digest.Counts(41, 5, 20, 0),
                        new Digest.Late(2, before),
                        Digest.VotesRead.fresh(READ),
                        new NextPapers(NEXT, true));

        String text = seen(digest).text();

        assertThat(text)
                .contains("## Fri 12 Jun · 3 of 41 papers")
                .contains(
                        "votes as of <t:1781280000:R> · 2 of them added late to Wed 10 – Thu 11"
                                + " Jun")
                .contains("2 below the top 3 · 36 with fewer than 20 upvotes")
                .contains("(<t:1781337600:R>), if the list is complete by then");
    }

    @Test
    void anEditAndAThreadAreWhatDiscordTakes() {
        Rendered edit = view.edit(digest(SamplePapers.many(3), 3), MARKER, posting(77L, false));

        assertThat(edit.body()).contains("## Fri 12 Jun").contains(MARKER.value());
        assertThat(
                        view.thread(
                                Digests.papers(
                                        new FeedSpan(SamplePapers.FRIDAY, SamplePapers.FRIDAY),
                                        SamplePapers.many(1),
                                        1,
                                        READ,
                                        NEXT),
                                posting(null, false)))
                .isEqualTo("{\"name\":\"Daily Papers, Fri 12 Jun\"}");
    }

    @Test
    void aBrokenChannelIsToldWithAButtonThatFixesIt() {
        SeenMessage seen = seen(broken(Refusal.ALL, 2));

        assertThat(seen.text())
                .contains("### Digests are paused", "<#42> does not take", "the 2 digests")
                .contains("I look again and say what is still missing");
        assertThat(seen.customIds())
                .containsExactly(
                        "fix:6ba7b810-9dad-11d1-80b4-00c04fd430c8:4611686018427387904:"
                                + MARKER.value());
    }

    /** Of what a digest holds the channel's settings are not to blame. */
    @ParameterizedTest
    @CsvSource({
        "TAGS, 'a tag that the forum has, with `/digest edit`'",
        "WORDS, Exempt my role from the rule",
        "LINKS, fewer **papers** or more **min_upvotes**"
    })
    void aRefusalOfWhatADigestHoldsSaysWhatMendsIt(Refusal refusal, String remedy) {
        assertThat(seen(broken(refusal, 1)).text())
                .contains("### A digest is paused", "<#42> did not take a digest", remedy)
                .contains("this digest and no other", "press the button")
                .doesNotContain("missing");
    }

    private static BrokenChannel broken(Refusal refusal, int digests) {
        return new BrokenChannel(
                new ScheduleKey("6ba7b810-9dad-11d1-80b4-00c04fd430c8", 1L << 62),
                new DigestTarget(1L << 62, 42),
                refusal,
                digests,
                "I lack **Send Messages**.");
    }

    private SeenMessage seen(BrokenChannel broken) {
        Rendered rendered = view.broken(broken, MARKER, Locale.ENGLISH);
        SeenMessage.of(rendered.fallback()).isTaken();
        SeenMessage seen = SeenMessage.of(rendered.body());
        seen.isTaken();
        return seen;
    }

    private static DigestSettings posting(@Nullable Long role, boolean isForum) {
        return Digests.settings(
                new DigestTarget(1, 2, isForum),
                new DigestPosting(role, false, false, Set.of(5L)),
                Locale.ENGLISH);
    }

    private SeenMessage seen(Digest digest) {
        SeenMessage seen = SeenMessage.of(rendered(digest).body());
        seen.isTaken();
        return seen;
    }

    private Rendered rendered(Digest digest) {
        return view.render(digest, MARKER, Digests.settings(Locale.ENGLISH));
    }

    private static Digest digest(List<Paper> papers, int considered) {
        FeedSpan friday = new FeedSpan(SamplePapers.FRIDAY, SamplePapers.FRIDAY);
        return Digests.papers(friday, papers, considered, READ, NEXT);
    }
}
