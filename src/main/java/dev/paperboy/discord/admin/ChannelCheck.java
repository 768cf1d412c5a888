package dev.paperboy.discord.admin;

import dev.paperboy.discord.text.Language;
import dev.paperboy.discord.view.Actions;
import dev.paperboy.discord.view.ComponentId;
import dev.paperboy.subscription.DigestPosting;

import net.dv8tion.jda.api.components.buttons.Button;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a channel is to be looked at for once more, as written in the id of a button.
 *
 * @param channelId Discord's id of the channel
 * @param hasThread whether a thread is to be started under each digest
 * @param role Discord's id of the role to ping; null: none is
 * @param tags Discord's ids of the tags of a forum's posts
 */
record ChannelCheck(long channelId, boolean hasThread, @Nullable Long role, Set<Long> tags) {

    private static final String THREAD = "t";
    private static final String SEPARATOR = ".";
    private static final int TAGS = 3;

    /** An id holds no more; the others are checked when the command is used again. */
    private static final int MOST_TAGS = 4;

    static ChannelCheck of(long channelId, DigestPosting posting) {
        return new ChannelCheck(
                channelId, posting.hasThread(), posting.pingedRole(), posting.forumTags());
    }

    /** Reads it from an id that anybody can have made; empty: it names no channel. */
    static Optional<ChannelCheck> read(ComponentId id) {
        return id.argument(0)
                .flatMap(ShortId::read)
                .map(channel ->
                        new ChannelCheck(
                                channel,
                                id.argument(1).filter(THREAD::equals).isPresent(),
                                id.argument(2).flatMap(ShortId::read).orElse(null),
                                tags(id.argument(TAGS).orElse(""))));
    }

    private static Set<Long> tags(String written) {
        return Stream.of(written.split("\\" + SEPARATOR))
                .limit(MOST_TAGS)
                .map(ShortId::read)
                .flatMap(Optional::stream)
                .collect(Collectors.toSet());
    }

    /** What a digest would have to find there. */
    DigestPosting posting() {
        return new DigestPosting(role, false, hasThread, tags);
    }

    /** Looks at it. */
    Button button(Language language) {
        return Button.primary(id().toString(), language.text("check.again"));
    }

    ComponentId id() {
        List<String> named = tags.stream().sorted().limit(MOST_TAGS).map(ShortId::of).toList();
        return ComponentId.of(
                Actions.CHECK,
                ShortId.of(channelId),
                hasThread ? THREAD : "",
                role == null ? "" : ShortId.of(role),
                String.join(SEPARATOR, named));
    }
}
