package dev.paperboy.discord.admin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.BDDMockito.given;
import static org.mockito.BDDMockito.willAnswer;
import static org.mockito.Mockito.mock;

import dev.paperboy.digest.Digest;
import dev.paperboy.digest.DigestPreviews;
import dev.paperboy.digest.DigestPreviews.Preview;
import dev.paperboy.digest.NextPapers;
import dev.paperboy.discord.interaction.FollowUp;
import dev.paperboy.discord.interaction.Reply;
import dev.paperboy.discord.late.Filling;
import dev.paperboy.discord.late.LateAnswers;
import dev.paperboy.discord.text.Texts;
import dev.paperboy.discord.view.Notices;
import dev.paperboy.search.ComputingTurns;
import dev.paperboy.search.PaperMatching;
import dev.paperboy.subscription.DigestSchedule;
import dev.paperboy.subscription.DigestTarget;
import dev.paperboy.subscription.LocalHour;
import dev.paperboy.subscription.Schedules;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;

class LatePreviewsTests {

    private static final Instant NOW = Instant.parse("2026-06-12T12:00:00Z");
    private static final Preview TO_COME = preview(new Digest.Reason.SourceSilent(null));
    private static final Preview THERE = preview(new Digest.Reason.Weekend());

    private final Texts texts = new Texts();
    private final DigestPreviews previews = mock();
    private final LateAnswers late = mock();
    private final PaperMatching matching = mock();
    private final ComputingTurns turns = mock();
    private final LatePreviews shownLate =
            new LatePreviews(previews, mock(Filling.class), late, matching, turns);
    private final DigestSchedule digest =
            DigestSchedule.first(
                    Schedules.daily(
                            new DigestTarget(1, 2),
                            new LocalHour(LocalTime.NOON, ZoneOffset.UTC),
                            Locale.ENGLISH,
                            NOW));

    /** What was done, in order; what is done in a turn stands in parentheses. */
    private final List<String> done = new ArrayList<>();

    LatePreviewsTests() throws IOException {}

    private static Preview preview(Digest.Reason reason) {
        return new Preview(new Digest.Nothing(reason, null, new NextPapers(NOW, false)), "{}");
    }

    @BeforeEach
    void noteWhatIsDone() {
        given(turns.take(any()))
                .willAnswer(asked -> {
                    done.add("(");
                    Object result = asked.<Supplier<?>>getArgument(0).get();
                    done.add(")");
                    return result;
                });
        willAnswer(_ -> done.add("prepare")).given(matching).prepare();
        given(late.until(any(), any()))
                .willAnswer(asked -> new FollowUp(asked.getArgument(0), null));
    }

    private Reply show() {
        return shownLate.show(
                digest,
                "offer",
                texts.english(),
                (_, notes) -> {
                    done.add(notes.isEmpty() ? "say" : "say that it is to come");
                    return Reply.toAsker(Notices.of("A digest."));
                });
    }

    @Test
    void whatIsThereIsShownInOneTurn() {
        given(previews.preview(digest)).willReturn(THERE);

        assertThat(show().followUp()).isNull();
        assertThat(done).containsExactly("prepare", "(", "say", ")");
    }

    @Test
    void whatIsToComeIsShownInATurnOfItsOwnOnceItIsThere() {
        given(previews.preview(digest)).willReturn(TO_COME, THERE);
        FollowUp change = show().followUp();
        assertThat(done).containsExactly("prepare", "(", "say that it is to come", ")");
        done.clear();

        assertThat(change).isNotNull();
        assertThat(change.work().get()).isPresent();
        assertThat(done).containsExactly("prepare", "(", ")", "prepare", "(", "say", ")");
    }
}
