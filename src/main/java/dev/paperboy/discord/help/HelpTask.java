package dev.paperboy.discord.help;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Something that people want to do, and the commands by which they do it. */
enum HelpTask {
    READ(Where.ANYWHERE),
    FIND(Where.ANYWHERE),
    FOLLOW(Where.ANYWHERE),
    KEEP(Where.ANYWHERE),
    POST(Where.SERVERS),
    NARROW(Where.SERVERS),
    STORED(Where.ANYWHERE);

    /** Where the commands of a task are there. */
    private enum Where {
        ANYWHERE,
        /** In servers that the bot is in, for who may manage them. */
        SERVERS
    }

    private final Where where;

    HelpTask(Where where) {
        this.where = where;
    }

    /** What a component calls it, and the keys of its texts. */
    String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** In the order in which its text names them. */
    List<String> commands() {
        return switch (this) {
            case READ -> List.of("trending", "paper");
            case FIND -> List.of("search");
            case FOLLOW -> List.of("subscribe");
            case KEEP -> List.of("saved");
            case POST -> List.of("digest setup", "digest preview", "digest edit", "digest list");
            case NARROW -> List.of("topics add", "topics test", "digest edit");
            case STORED -> List.of("privacy", "status");
        };
    }

    /** Whether only those who may manage a server can use its commands. */
    boolean isForAdmins() {
        return where == Where.SERVERS;
    }

    /** Reads an id, which may come from a stranger; empty: it is of no task. */
    static Optional<HelpTask> of(String id) {
        return Stream.of(values()).filter(task -> task.id().equals(id)).findFirst();
    }

    /** The tasks that an asker can use or, in a server, see others use; the own ones first. */
    static List<HelpTask> of(HelpAsker asker) {
        Stream<HelpTask> all = Stream.of(values());
        return switch (asker.place()) {
            case ADMIN -> Stream.concat(ofAdmins(true), ofAdmins(false)).toList();
            case MEMBER -> all.toList();
            case NOWHERE -> all.filter(task -> !task.isForAdmins()).toList();
        };
    }

    private static Stream<HelpTask> ofAdmins(boolean wanted) {
        return Stream.of(values()).filter(task -> task.isForAdmins() == wanted);
    }
}
