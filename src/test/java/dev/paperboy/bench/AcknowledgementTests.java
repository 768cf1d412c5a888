package dev.paperboy.bench;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

/**
 * How soon every command is acknowledged and answered when a hundred a second come, with a hundred
 * thousand papers in the catalogue, beside a bot on the bare JDA that says the same to everything.
 *
 * <p>Both run in processes of their own with the same settings, each on a local Discord of its own
 * in this process, and are asked by turns, so that what else the machine does hits both.
 */
@Tag("bench")
class AcknowledgementTests {

    private static final int PAPERS = Integer.getInteger("bench.papers", 100_000);
    private static final int RATE = Integer.getInteger("bench.rate", 100);
    private static final int ROUNDS = Integer.getInteger("bench.rounds", 5);
    private static final int A_ROUND = Integer.getInteger("bench.round", 200);
    private static final int WARMUPS = Integer.getInteger("bench.warmups", 200);

    /** Of what people do; all, if not told otherwise. */
    private static final Pattern ONLY = Pattern.compile(System.getProperty("bench.only", ".*"));

    private static final double MOST_TIMES_ECHO = 1.5;

    @TempDir Path folder;

    @Test
    void everyCommandIsAcknowledgedAlmostAsSoonAsABareEcho() throws Exception {
        try (Rehearsal rehearsal = Rehearsal.of(folder, PAPERS)) {
            rehearsal.prepare();
            List<Invocation> invocations =
                    Invocations.all().stream()
                            .filter(it -> ONLY.matcher(it.name()).matches())
                            .toList();
            rehearsal.checkAnswers(invocations);
            rehearsal.warmUp(invocations, WARMUPS);
            List<Acknowledgements> measured =
                    rehearsal.measure(invocations, new Load(RATE), ROUNDS, A_ROUND);
            IO.println(Acknowledgements.table(measured));
            assertThat(measured)
                    .isNotEmpty()
                    .allSatisfy(
                            each -> assertThat(each.lost()).as(each.invocation().name()).isZero());
            assertThat(measured)
                    .filteredOn(each -> each.invocation().isCommand())
                    .allSatisfy(each ->
                            assertThat(each.timesEcho())
                                    .as(each.invocation().name())
                                    .isLessThanOrEqualTo(MOST_TIMES_ECHO));
        }
    }
}
