package dev.paperboy.sandbox.discord.wire;

/** A refusal with the HTTP status, the code and the words Discord gives it. */
public enum DiscordError {
    UNAUTHORIZED(401, 0, "401: Unauthorized"),
    NOT_FOUND(404, 0, "404: Not Found"),
    METHOD_NOT_ALLOWED(405, 0, "405: Method Not Allowed"),
    UNKNOWN_APPLICATION(404, 10002, "Unknown Application"),
    UNKNOWN_CHANNEL(404, 10003, "Unknown Channel"),
    UNKNOWN_GUILD(404, 10004, "Unknown Guild"),
    UNKNOWN_MEMBER(404, 10007, "Unknown Member"),
    UNKNOWN_MESSAGE(404, 10008, "Unknown Message"),
    UNKNOWN_ROLE(404, 10011, "Unknown Role"),
    UNKNOWN_USER(404, 10013, "Unknown User"),
    UNKNOWN_WEBHOOK(404, 10015, "Unknown Webhook"),
    UNKNOWN_INTERACTION(404, 10062, "Unknown interaction"),
    UNKNOWN_COMMAND(404, 10063, "Unknown application command"),
    MAXIMUM_COMMANDS(400, 30032, "Maximum number of application commands reached (100)"),
    TOO_LARGE(413, 40005, "Request entity too large"),
    MAXIMUM_FOLLOW_UPS(
            400, 40094, "Maximum number of follow-up messages reached for this interaction"),
    ALREADY_CROSSPOSTED(400, 40033, "This message has already been crossposted."),
    ALREADY_ACKNOWLEDGED(400, 40060, "Interaction has already been acknowledged."),
    TAG_REQUIRED(400, 40067, "A tag is required to create a forum post in this channel"),
    MISSING_ACCESS(403, 50001, "Missing Access"),
    CANNOT_EDIT_OTHERS(403, 50005, "Cannot edit a message authored by another user"),
    EMPTY_MESSAGE(400, 50006, "Cannot send an empty message"),
    CANNOT_MESSAGE_USER(403, 50007, "Cannot send messages to this user"),
    NO_TEXT_CHANNEL(400, 50008, "Cannot send messages in a non-text channel"),
    MISSING_PERMISSIONS(403, 50013, "Missing Permissions"),
    WRONG_CHANNEL_TYPE(400, 50024, "Cannot execute action on this channel type"),
    INVALID_WEBHOOK_TOKEN(401, 50027, "Invalid Webhook Token"),
    INVALID_FORM_BODY(400, 50035, "Invalid Form Body"),
    THREAD_ARCHIVED(400, 50083, "Thread is archived"),
    INVALID_JSON(400, 50109, "The request body contains invalid JSON."),
    THREAD_EXISTS(400, 160004, "A thread has already been created for this message"),
    MAXIMUM_ACTIVE_THREADS(400, 160006, "Maximum number of active threads reached"),
    BLOCKED_BY_AUTO_MODERATION(400, 200000, "Message was blocked by automatic moderation"),
    HARMFUL_LINK(400, 240000, "Message blocked by harmful links filter"),
    INTERNAL_ERROR(500, 0, "500: Internal Server Error");

    private final int status;
    private final int code;
    private final String text;

    DiscordError(int status, int code, String text) {
        this.status = status;
        this.code = code;
        this.text = text;
    }

    public int status() {
        return status;
    }

    public int code() {
        return code;
    }

    public String text() {
        return text;
    }
}
