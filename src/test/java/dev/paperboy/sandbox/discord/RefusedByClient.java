package dev.paperboy.sandbox.discord;

/** Thrown when Discord's own client would not let a person do what was asked. */
public final class RefusedByClient extends RuntimeException {
    public RefusedByClient(String why) {
        super(why);
    }
}
