package dev.paperboy.discord.view;

import dev.paperboy.discord.limits.DiscordLimits;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What a button or select does, as written in its custom_id: an action and its arguments.
 *
 * <p>Everything needed is in the id itself, so that components of old messages still work after a
 * restart. People can send any id they like: arguments are checked like any other input.
 *
 * @param action a lower-case word
 * @param arguments none holds a colon
 */
public record ComponentId(String action, List<String> arguments) {

    private static final Pattern ACTION = Pattern.compile("[a-z]+");
    private static final String SEPARATOR = ":";
    private static final String ENCODED_SEPARATOR = "%3A";
    private static final Pattern NUMBER = Pattern.compile("\\d{1,4}");

    public ComponentId {
        arguments = List.copyOf(arguments);
    }

    /** An id with these arguments. */
    public static ComponentId of(String action, Object... arguments) {
        return new ComponentId(action, Stream.of(arguments).map(String::valueOf).toList());
    }

    /** Reads a custom_id; empty if it is none of ours. */
    public static Optional<ComponentId> parse(String customId) {
        List<String> parts = List.of(customId.split(SEPARATOR, -1));
        return ACTION.matcher(parts.getFirst()).matches()
                ? Optional.of(new ComponentId(parts.getFirst(), parts.subList(1, parts.size())))
                : Optional.empty();
    }

    /** The argument at this place, or empty if there are not so many. */
    public Optional<String> argument(int place) {
        return place < arguments.size() ? Optional.of(arguments.get(place)) : Optional.empty();
    }

    /** The argument at this place as {@link #encoded} made it, read back. */
    public Optional<String> text(int place) {
        return argument(place)
                .map(text -> text.replace(ENCODED_SEPARATOR, SEPARATOR).replace("%25", "%"));
    }

    /** Any text as an argument. */
    public static String encoded(String text) {
        return text.replace("%", "%25").replace(SEPARATOR, ENCODED_SEPARATOR);
    }

    /** Whether a component can carry it. */
    public boolean fits() {
        return toString().length() <= DiscordLimits.CUSTOM_ID;
    }

    /** The argument at this place as a number from 0 to 9999; empty if it is none. */
    public Optional<Integer> number(int place) {
        return argument(place).filter(NUMBER.asMatchPredicate()).map(Integer::valueOf);
    }

    /** As it is written in a custom_id. */
    @Override
    public String toString() {
        return arguments.isEmpty()
                ? action
                : action + SEPARATOR + String.join(SEPARATOR, arguments);
    }
}
