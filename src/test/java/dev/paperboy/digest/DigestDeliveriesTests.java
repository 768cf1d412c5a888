package dev.paperboy.digest;

import static org.assertj.core.api.Assertions.assertThat;

import dev.paperboy.delivery.Action;
import dev.paperboy.delivery.DeliveryId;
import dev.paperboy.delivery.NewDelivery;
import dev.paperboy.subscription.DigestPosting;
import dev.paperboy.subscription.DigestProgress;
import dev.paperboy.subscription.DigestSchedule;
import dev.paperboy.subscription.DigestTarget;

import org.junit.jupiter.api.Test;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;

class DigestDeliveriesTests {

    private static final DigestPosting ALL = new DigestPosting(5L, true, true, Set.of());
    private static final Digest PAPERS =
            Digests.papers(
                    FeedSpanOf.day("2026-06-10"),
                    List.of(Feeds.paper("2606.00001", 1)),
                    1,
                    Instant.EPOCH,
                    Instant.EPOCH);
    private static final Digest NOTHING =
            new Digest.Nothing(
                    new Digest.Reason.Weekend(), null, new NextPapers(Instant.EPOCH, false));

    private final DigestDeliveries deliveries = new DigestDeliveries(new FakeRenderer());

    @Test
    void whatIsDoneAroundAMessageIsAboutItAndFollowsIt() {
        List<NewDelivery> made = deliveries.post("digest:1:x", schedule(false, ALL), PAPERS);

        DeliveryId message = made.getFirst().id();
        assertThat(made)
                .extracting(NewDelivery::key)
                .containsExactly("digest:1:x", "digest:1:x:crosspost", "digest:1:x:thread");
        assertThat(made)
                .extracting(NewDelivery::action)
                .containsExactly(
                        new Action.Post(),
                        new Action.Crosspost(message),
                        new Action.StartThread(message));
        assertThat(made.getLast().body()).isEqualTo("thread of 2026-06-10");
        assertThat(made.stream().filter(each -> DigestDeliveries.isMessage(each.key()))).hasSize(1);
    }

    @Test
    void aNoticeIsNeitherCrosspostedNorGivenAThread() {
        assertThat(deliveries.post("digest:1:x", schedule(false, ALL), NOTHING)).hasSize(1);
    }

    @Test
    void inAForumThereIsOnePostAndNothingAroundIt() {
        assertThat(deliveries.post("digest:1:x", schedule(true, ALL), PAPERS))
                .singleElement()
                .extracting(NewDelivery::action)
                .isEqualTo(new Action.ForumPost());
    }

    @Test
    void aNoticeThatBecomesADigestIsCrosspostedOnceItIsEdited() {
        DeliveryId notice = DeliveryId.random();

        List<NewDelivery> made =
                deliveries.edit("digest:1:x:edit", schedule(false, ALL), PAPERS, notice);

        assertThat(made.getFirst().action()).isEqualTo(new Action.Edit(notice));
        assertThat(made.get(1).action()).isEqualTo(new Action.Crosspost(made.getFirst().id()));
    }

    private static DigestSchedule schedule(boolean isForum, DigestPosting posting) {
        return new DigestSchedule(
                "1",
                3,
                Digests.settings(new DigestTarget(1, 2, isForum), posting, Locale.ENGLISH),
                DigestProgress.none(LocalDate.parse("2026-06-11")),
                null,
                null);
    }
}
