package dev.paperboy.search.title;

import dev.paperboy.paper.PaperId;
import dev.paperboy.paper.PaperReference;
import dev.paperboy.search.analysis.PlainText;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Tells which titles go with what is typed so far.
 *
 * @param idStart what the paper's id begins with; null if the text is no beginning of an id
 * @param start the typed words, a blank before each: how a word sequence of a title may begin
 * @param words the words on their own, longest first, with blanks around all but the last typed
 *     one, which may be unfinished; none if what is typed has no words
 */
record TitleMatcher(@Nullable String idStart, String start, List<String> words) {

    private static final int LONGEST = 200;
    private static final int MOST_WORDS = 20;
    private static final Pattern START_OF_ID =
            Pattern.compile("\\d{2,4}(?:\\.\\d{0,5})?|[a-z]+(?:-[a-z]+)*(?:\\.[A-Z]{2})?/\\d{0,7}");

    static TitleMatcher of(String typed) {
        String plain = PlainText.ofTitle(typed, LONGEST);
        boolean wordless = plain.isEmpty() && !typed.isBlank();
        String[] parts = wordless ? new String[0] : plain.split(" ", MOST_WORDS);
        List<String> words = new ArrayList<>();
        for (int i = 0; i < parts.length; i++) {
            words.add(i < parts.length - 1 ? ' ' + parts[i] + ' ' : ' ' + parts[i]);
        }
        words.sort(Comparator.comparingInt(String::length).reversed());
        return new TitleMatcher(startOfId(typed.strip()), ' ' + plain, List.copyOf(words));
    }

    /** The best of these, which keep their order among equals. */
    List<KnownTitle> best(List<TitleShelf> shelves, int limit) {
        if (words.isEmpty()) {
            return List.of();
        }
        return Stream.concat(byId(shelves), byWords(shelves, limit))
                .distinct()
                .limit(limit)
                .toList();
    }

    private Stream<KnownTitle> byId(List<TitleShelf> shelves) {
        return idStart == null
                ? Stream.empty()
                : shelves.stream()
                        .flatMap(shelf -> shelf.titles().stream())
                        .filter(title -> title.id().value().startsWith(idStart));
    }

    private Stream<KnownTitle> byWords(List<TitleShelf> shelves, int limit) {
        List<KnownTitle> beginning = new ArrayList<>();
        List<KnownTitle> inside = new ArrayList<>();
        List<KnownTitle> scattered = new ArrayList<>();
        for (TitleShelf shelf : shelves) {
            shelf.visit(
                    words.getFirst(),
                    title -> {
                        int at = title.words().indexOf(start);
                        if (at == 0) {
                            beginning.add(title);
                        } else if (at > 0) {
                            inside.add(title);
                        } else if (scattered.size() < limit && holdsAllWords(title)) {
                            scattered.add(title);
                        }
                        return beginning.size() < limit;
                    });
        }
        return Stream.of(beginning, inside, scattered).flatMap(List::stream);
    }

    private boolean holdsAllWords(KnownTitle title) {
        return words.stream().allMatch(title.words()::contains);
    }

    private static @Nullable String startOfId(String typed) {
        if (PaperReference.parse(typed) instanceof PaperReference.ById(PaperId id)) {
            return id.value();
        }
        return START_OF_ID.matcher(typed).matches() ? typed : null;
    }
}
