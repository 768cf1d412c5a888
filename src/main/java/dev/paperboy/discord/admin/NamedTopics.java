package dev.paperboy.discord.admin;

import dev.paperboy.subscription.ServerTopic;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Topics that were named in one text, with commas between them.
 *
 * @param found each once, in the order they were named
 * @param unknown what names none
 */
record NamedTopics(List<ServerTopic> found, List<String> unknown) {

    private static final String SEPARATOR = ",";

    NamedTopics {
        found = List.copyOf(found);
        unknown = List.copyOf(unknown);
    }

    /**
     * Reads them.
     *
     * @param typed names or ids; a name may have commas itself
     */
    static NamedTopics of(List<ServerTopic> all, String typed) {
        List<String> parts = List.of(typed.split(SEPARATOR, -1));
        Set<ServerTopic> found = new LinkedHashSet<>();
        List<String> unknown = new ArrayList<>();
        int from = 0;
        while (from < parts.size()) {
            int to = parts.size();
            while (to > from && single(all, joined(parts, from, to)).isEmpty()) {
                to--;
            }
            single(all, joined(parts, from, to)).ifPresent(found::add);
            if (to == from) {
                unknown.add(parts.get(from).strip());
                to++;
            }
            from = to;
        }
        return new NamedTopics(
                List.copyOf(found), unknown.stream().filter(part -> !part.isEmpty()).toList());
    }

    private static String joined(List<String> parts, int from, int to) {
        return String.join(SEPARATOR, parts.subList(from, to)).strip();
    }

    private static Optional<ServerTopic> single(List<ServerTopic> all, String typed) {
        return all.stream()
                .filter(topic -> topic.id().equals(typed) || topic.isNamed(typed))
                .findFirst();
    }
}
