package dev.paperboy.discord.view;

import static org.assertj.core.api.Assertions.assertThat;

import dev.paperboy.digest.Digest;
import dev.paperboy.digest.Digest.Reason;
import dev.paperboy.digest.DigestRenderer.Rendered;
import dev.paperboy.digest.Digests;
import dev.paperboy.digest.FeedSpan;
import dev.paperboy.digest.NextPapers;
import dev.paperboy.discord.text.Texts;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

class DigestNoticeTests {

    private static final LocalDate SATURDAY = SamplePapers.FRIDAY.plusDays(1);

    private final DigestView view = new DigestView(new Texts());

    DigestNoticeTests() throws IOException {}

    @Test
    void aNoticeReadsLikeThis() {
        SeenMessage seen =
                SeenMessage.of(rendered(new Reason.Weekend(), SamplePapers.FRIDAY).body());

        assertThat(seen.outline())
                .isEqualTo(
                        """
                        ### No new papers
                        Hugging Face publishes no list at the weekend.
                        -# next <t:1781337600:f> (<t:1781337600:R>) · Hugging Face Daily Papers
                        [List of Fri 12 Jun -> days:2026-06-12:2026-06-12:0:Marker_of_the_delivery]\
                        """);
    }

    @ParameterizedTest
    @MethodSource("reasons")
    void eachReasonIsToldInBothForms(Reason reason, String told) {
        Rendered rendered = rendered(reason, SamplePapers.FRIDAY);

        SeenMessage.of(rendered.body()).isTaken();
        SeenMessage.of(rendered.fallback()).isTaken();
        assertThat(SeenMessage.of(rendered.body()).text()).contains(told);
        assertThat(SeenMessage.of(rendered.fallback()).body().path("content").asString())
                .isEqualTo(SeenMessage.of(rendered.body()).text());
    }

    static Stream<Arguments> reasons() {
        return Stream.of(
                Arguments.of(new Reason.Weekend(), "no list at the weekend"),
                Arguments.of(new Reason.NoneFinished(), "next list is not complete yet"),
                Arguments.of(
                        new Reason.EmptyLists(
                                new FeedSpan(SamplePapers.FRIDAY, SamplePapers.FRIDAY)),
                        "Hugging Face's list of Fri 12 Jun is empty"),
                Arguments.of(
                        new Reason.EmptyLists(new FeedSpan(SamplePapers.FRIDAY, SATURDAY)),
                        "Hugging Face's lists of Fri 12 – Sat 13 Jun are empty"),
                Arguments.of(
                        new Reason.SourceSilent(DigestViewTests.READ),
                        "has not answered since <t:1781280000:R>"),
                Arguments.of(new Reason.SourceSilent(null), "has not answered yet"),
                Arguments.of(
                        new Reason.ListUnread(SamplePapers.FRIDAY),
                        "Hugging Face's list of Fri 12 Jun could not be read yet"),
                Arguments.of(
                        new Reason.NoneMatched(
                                new FeedSpan(SamplePapers.FRIDAY, SamplePapers.FRIDAY),
                                new Digest.Counts(41, 0, 20, 0),
                                List.of()),
                        "0 of 41 papers of Fri 12 Jun have at least 20 upvotes"),
                Arguments.of(
                        new Reason.NoneMatched(
                                new FeedSpan(SamplePapers.FRIDAY, SamplePapers.FRIDAY),
                                new Digest.Counts(41, 0, 1, 0),
                                List.of()),
                        "have at least 1 upvote, as"),
                Arguments.of(
                        new Reason.AllPosted(
                                new FeedSpan(SamplePapers.FRIDAY, SamplePapers.FRIDAY)),
                        "lists of Fri 12 Jun were posted here before"));
    }

    @Test
    void withoutAListBeforeItStillCarriesItsMarker() {
        SeenMessage seen = SeenMessage.of(rendered(new Reason.Weekend(), null).body());

        assertThat(seen.customIds()).isEqualTo(List.of("open:" + DigestViewTests.MARKER.value()));
        assertThat(seen.components().getLast().path("disabled").asBoolean()).isTrue();
    }

    private Rendered rendered(Reason reason, @Nullable LocalDate lastList) {
        return view.render(
                new Digest.Nothing(reason, lastList, new NextPapers(DigestViewTests.NEXT, false)),
                DigestViewTests.MARKER,
                Digests.settings(Locale.ENGLISH));
    }
}
