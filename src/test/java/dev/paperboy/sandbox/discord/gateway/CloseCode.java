package dev.paperboy.sandbox.discord.gateway;

/** Why the gateway ends a connection, with Discord's number for it. */
public enum CloseCode {
    GOING_AWAY(1001, ""),
    UNKNOWN_ERROR(4000, "Unknown error."),
    UNKNOWN_OPCODE(4001, "Unknown opcode."),
    DECODE_ERROR(4002, "Decode error."),
    NOT_AUTHENTICATED(4003, "Not authenticated."),
    AUTHENTICATION_FAILED(4004, "Authentication failed."),
    ALREADY_AUTHENTICATED(4005, "Already authenticated."),
    INVALID_SEQUENCE(4007, "Invalid seq."),
    RATE_LIMITED(4008, "Rate limited."),
    SESSION_TIMED_OUT(4009, "Session timed out."),
    INVALID_SHARD(4010, "Invalid shard."),
    SHARDING_REQUIRED(4011, "Sharding required."),
    INVALID_VERSION(4012, "Invalid API version."),
    INVALID_INTENTS(4013, "Invalid intent(s)."),
    DISALLOWED_INTENTS(4014, "Disallowed intent(s).");

    private final int number;
    private final String reason;

    CloseCode(int number, String reason) {
        this.number = number;
        this.reason = reason;
    }

    public int number() {
        return number;
    }

    String reason() {
        return reason;
    }
}
