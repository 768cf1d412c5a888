package dev.paperboy.delivery;

/**
 * Why a destination cannot be reached from here now.
 *
 * @param reason a sentence without secrets, for those who manage the server; it will be read when
 *     that is past
 * @param isLasting whether it will not pass by itself, so that there is nothing to wait for, as far
 *     as the client knows; believed when it is met a second time
 */
public record Obstacle(String reason, boolean isLasting) {

    /** The bot was removed from the server. */
    public static final Obstacle ABSENCE = new Obstacle("The bot was not in the server", true);

    /** Why a delivery was given up for it. */
    String givenUp() {
        return "Given up: " + reason;
    }
}
