package dev.paperboy.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Tells how well titles go with what is typed so far.
 *
 * @param idStart what an id would begin with; empty if the text cannot be the beginning of one
 * @param start the typed words, a blank before each: how a word sequence of a title may begin
 * @param words the words in any order, longest first, blanks around all but the last typed one,
 *     which may be unfinished
 */
record TitleMatcher(String idStart, String start, List<String> words) {

    private static final int LONGEST = 200;
    private static final int MOST_WORDS = 20;
    private static final Pattern START_OF_ID = Pattern.compile("\\d{2,4}(?:\\.\\d{0,5})?");
    private static final int RANKS = 3;

    static TitleMatcher of(String typed) {
        String text = typed.strip();
        String plain = PlainText.ofTitle(text, LONGEST);
        List<String> words = new ArrayList<>();
        String[] parts = plain.isEmpty() ? new String[0] : plain.split(" ");
        for (int i = 0; i < Math.min(parts.length, MOST_WORDS); i++) {
            words.add(i == parts.length - 1 ? ' ' + parts[i] : ' ' + parts[i] + ' ');
        }
        words.sort(Comparator.comparingInt(String::length).reversed());
        return new TitleMatcher(
                START_OF_ID.matcher(text).matches() ? text.toLowerCase(Locale.ROOT) : "",
                plain.isEmpty() ? "" : ' ' + plain,
                List.copyOf(words));
    }

    /** The best of these, which keep their order among equals. */
    List<KnownTitle> best(List<KnownTitle> titles, int limit) {
        List<List<KnownTitle>> ranks = new ArrayList<>();
        for (int rank = 0; rank < RANKS; rank++) {
            ranks.add(new ArrayList<>());
        }
        for (KnownTitle title : titles) {
            int rank = rankOf(title);
            if (rank < RANKS && ranks.get(rank).size() < limit) {
                ranks.get(rank).add(title);
                if (rank == 0 && ranks.getFirst().size() == limit) {
                    break;
                }
            }
        }
        return ranks.stream().flatMap(List::stream).limit(limit).toList();
    }

    private int rankOf(KnownTitle title) {
        if (!idStart.isEmpty() && title.id().value().startsWith(idStart)) {
            return 0;
        }
        int at = title.words().indexOf(start);
        if (at >= 0) {
            return at == 0 ? 0 : 1;
        }
        for (String word : words) {
            if (!title.words().contains(word)) {
                return RANKS;
            }
        }
        return RANKS - 1;
    }
}
