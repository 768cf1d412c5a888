package dev.paperboy.bench;

import static org.assertj.core.api.Assertions.assertThat;

import dev.paperboy.sandbox.discord.limit.RateLimits;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;

/** Ten thousand channels whose digests are due at the same minute. */
@Tag("bench")
class FanOutTests {

    private static final int SERVERS = Integer.getInteger("bench.servers", 1_000);
    private static final int CHANNELS = 10;
    private static final int RATE = 40;

    /** More than the machine can do, so that nothing but its speed counts. */
    private static final int UNPACED = 1_000;

    /**
     * The heap at the end, in terms of the first quarter's: more would be kept for each message.
     */
    private static final double FLAT = 1.5;

    @TempDir Path folder;

    @Test
    void tenThousandDigestsGoOutAtTheirRateWhileCommandsAreAnswered() {
        try (FanOut fanOut = new FanOut(folder, SERVERS, CHANNELS)) {
            fanOut.discord().rateLimits().limitAll(RateLimits.GLOBAL);
            FanOutReport paced = fanOut.day(RATE);
            fanOut.discord().rateLimits().clear();
            FanOutReport unpaced = fanOut.day(UNPACED);

            IO.println(FanOutReport.table(paced, unpaced));
            assertThat(paced.refused()).isZero();
            assertThat(paced.wallTimes()).isLessThanOrEqualTo(1.05);
            assertThat(paced.acknowledged99()).isLessThan(200);
            assertThat(paced.heapGrowth()).isLessThanOrEqualTo(FLAT);
            assertThat(unpaced.heapGrowth()).isLessThanOrEqualTo(FLAT);
        }
    }
}
