package dev.paperboy.faults;

/** A moment in the life of a delivery, or of the bot, at which the process can end. */
enum HaltPoint {
    DURING_MIGRATION("during a migration"),
    BEFORE_PLAN_COMMIT("before the plan's commit"),
    AFTER_PLAN("after the plan"),
    AFTER_SENDING("after SENDING, before the first byte"),
    BEFORE_SENT("after the answer, before SENT"),
    AFTER_SENT("after SENT");

    private final String words;

    HaltPoint(String words) {
        this.words = words;
    }

    @Override
    public String toString() {
        return words;
    }
}
