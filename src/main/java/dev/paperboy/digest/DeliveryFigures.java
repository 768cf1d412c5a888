package dev.paperboy.digest;

import org.jspecify.annotations.Nullable;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** How punctually the digests of a server have come. */
public interface DeliveryFigures {

    /**
     * The runs of one server's digests that were decided at this moment or later.
     *
     * @param since by the schedule clock
     */
    Figures ofServer(long guildId, Instant since);

    /**
     * What became of runs that were to post something at their turn.
     *
     * @param delays from the moment a message was due until it was in its channel, shortest first
     * @param missed runs for which the bot was not there: it was off for too long, or had been
     *     removed from the server
     * @param failed messages that are not in their channel for another reason
     * @param uncertain messages of which nobody knows whether they are in their channel
     * @param waiting messages that are still to be sent
     * @param reasons why messages failed, the most frequent one first
     */
    record Figures(
            List<Duration> delays,
            int missed,
            int failed,
            int uncertain,
            int waiting,
            List<Reason> reasons) {

        /** A message that is there no later after its moment is on time. */
        public static final Duration PUNCTUAL = Duration.ofMinutes(1);

        private static final int WHOLE = 100;

        public Figures {
            delays = List.copyOf(delays);
            reasons = List.copyOf(reasons);
        }

        /** How many messages were on time. */
        public int onTime() {
            return (int) delays.stream().filter(it -> it.compareTo(PUNCTUAL) <= 0).count();
        }

        /** How many messages came, but later. */
        public int late() {
            return delays.size() - onTime();
        }

        /** How many runs there were whose end is known. */
        public int ended() {
            return delays.size() + missed + failed + uncertain;
        }

        /** How many of a hundred ended runs were on time; rounded down, so that 100 means all. */
        public int percentOnTime() {
            return ended() == 0 ? WHOLE : onTime() * WHOLE / ended();
        }

        /**
         * The delay that this share of the messages had at most; null: none came.
         *
         * @param percent 1 to 100
         */
        public @Nullable Duration delay(int percent) {
            if (delays.isEmpty()) {
                return null;
            }
            int place = (delays.size() * percent + WHOLE - 1) / WHOLE;
            return delays.get(place - 1);
        }

        /**
         * A reason for which messages failed.
         *
         * @param text one sentence without secrets, of which parts may be a stranger's
         */
        public record Reason(String text, int times) {}
    }
}
