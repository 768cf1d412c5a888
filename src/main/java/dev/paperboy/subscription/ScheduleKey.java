package dev.paperboy.subscription;

/**
 * Names a digest, also one whose row cannot be understood.
 *
 * @param id made by Paperboy
 * @param guildId Discord's id of the server
 */
public record ScheduleKey(String id, long guildId) {

    @Override
    public String toString() {
        return "Digest " + id + " of server " + guildId;
    }
}
