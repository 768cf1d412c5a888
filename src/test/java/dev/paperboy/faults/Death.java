package dev.paperboy.faults;

import java.time.Duration;

/** How a life of the bot ends. */
sealed interface Death {

    /** By itself at a point that it passes for the n-th time. */
    record AtPoint(HaltPoint point, int times) implements Death {
        @Override
        public String toString() {
            return "killed " + point;
        }
    }

    /** While Discord has its n-th request of a kind in hands, before or after it does it. */
    record DuringRequest(Kind kind, int times, boolean done) implements Death {
        @Override
        public String toString() {
            return "killed in request, " + kind + (done ? ", done" : "");
        }
    }

    /** While Discord has its n-th edit of a message in hands, before or after it does it. */
    record DuringEdit(int times, boolean done) implements Death {
        @Override
        public String toString() {
            return "killed in request, edit" + (done ? ", done" : "");
        }
    }

    /** Some time after it has sent so many messages. */
    record AfterMessages(int times, Duration later) implements Death {
        @Override
        public String toString() {
            return "killed at random while sending";
        }
    }

    /** Some time after it was started. */
    record AfterStart(Duration later) implements Death {
        @Override
        public String toString() {
            return "killed at random after the start";
        }
    }

    /** Some time after it was asked to stop, while it sends. */
    record DuringShutdown(int times, Duration later) implements Death {
        @Override
        public String toString() {
            return "killed during the shutdown";
        }
    }
}
