package dev.paperboy.discord.help;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Something that people want to do, and the commands by which they do it; what members do first
 * comes first.
 */
enum HelpTask {
    READ,
    FIND,
    FOLLOW,
    KEEP,
    POST,
    NARROW,
    STORED;

    /** What a component calls it, and the keys of its texts. */
    String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** In the order in which its text numbers them. */
    List<String> commands() {
        return switch (this) {
            case READ -> List.of("trending", "paper");
            case FIND -> List.of("search");
            case FOLLOW -> List.of("subscribe");
            case KEEP -> List.of("saved");
            case POST ->
                    List.of(
                            "digest setup",
                            "digest preview",
                            "digest edit",
                            "digest list",
                            "digest history",
                            "digest remove");
            case NARROW ->
                    List.of(
                            "topics add",
                            "topics test",
                            "digest edit",
                            "topics list",
                            "topics edit",
                            "topics remove");
            case STORED -> List.of("privacy", "status");
        };
    }

    /** Whether only those who may manage a server can use its commands. */
    boolean isForAdmins() {
        return this == POST || this == NARROW;
    }

    /** Reads an id, which may come from a stranger; empty: it is of no task. */
    static Optional<HelpTask> of(String id) {
        return Stream.of(values()).filter(task -> task.id().equals(id)).findFirst();
    }

    /** The tasks whose commands an asker can use; to who manages a server, those for that first. */
    static List<HelpTask> of(HelpAsker asker) {
        return asker.isAdmin()
                ? Stream.concat(ofAdmins(true), ofAdmins(false)).toList()
                : ofAdmins(false).toList();
    }

    private static Stream<HelpTask> ofAdmins(boolean wanted) {
        return Stream.of(values()).filter(task -> task.isForAdmins() == wanted);
    }
}
