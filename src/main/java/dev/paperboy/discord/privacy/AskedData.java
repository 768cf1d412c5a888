package dev.paperboy.discord.privacy;

import dev.paperboy.DataSubject;
import dev.paperboy.discord.admin.Admins;
import dev.paperboy.discord.interaction.ComponentRequest;
import dev.paperboy.discord.interaction.Reply;
import dev.paperboy.discord.view.ComponentId;

import java.util.function.Function;

/**
 * Whose data a click is about: that of who clicked, or of the server it was clicked in, for who may
 * manage that.
 */
enum AskedData {
    MINE("mine"),
    SERVER("server");

    private final String word;

    AskedData(String word) {
        this.word = word;
    }

    /** The id of a component that does this with it. */
    ComponentId id(String action) {
        return ComponentId.of(action, word);
    }

    /** As the keys of texts have it. */
    String word() {
        return word;
    }

    /** Answers a click about data that who clicked may ask for; else tells why not. */
    static Reply answer(ComponentRequest request, Function<Asked, Reply> answer) {
        String word = request.id().argument(0).orElse("");
        if (word.equals(MINE.word)) {
            return answer.apply(
                    new Asked(MINE, new DataSubject.Person(request.clicker().userId())));
        }
        if (word.equals(SERVER.word)) {
            return Admins.answer(
                    request.clicker().member(),
                    request.language(),
                    member ->
                            answer.apply(
                                    new Asked(
                                            SERVER,
                                            new DataSubject.Server(
                                                    member.getGuild().getIdLong()))));
        }
        return Reply.notice(request.language(), "error.outdated");
    }

    /** Whose data, and about whom that is. */
    record Asked(AskedData data, DataSubject subject) {}
}
