package dev.paperboy.discord.topics;

import dev.paperboy.paper.PaperId;
import dev.paperboy.paper.PaperReference;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Papers as people write them: ids or links, with blanks or commas between them.
 *
 * @param ids each once, in the order they were written
 * @param unread what is neither an id nor a link to a paper
 */
record TypedPapers(List<PaperId> ids, List<String> unread) {

    private static final Pattern BETWEEN = Pattern.compile("[\\s,;，、]+");

    TypedPapers {
        ids = List.copyOf(ids);
        unread = List.copyOf(unread);
    }

    static TypedPapers read(String typed) {
        Set<PaperId> ids = new LinkedHashSet<>();
        List<String> unread = new ArrayList<>();
        BETWEEN.splitAsStream(typed)
                .filter(part -> !part.isEmpty())
                .forEach(part -> {
                    if (PaperReference.parse(part) instanceof PaperReference.ById(PaperId id)) {
                        ids.add(id);
                    } else {
                        unread.add(part);
                    }
                });
        return new TypedPapers(List.copyOf(ids), unread);
    }
}
