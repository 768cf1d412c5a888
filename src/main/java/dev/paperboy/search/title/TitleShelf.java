package dev.paperboy.search.title;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;

/**
 * Some thousand titles with all their words in one text, since looking through one long text is
 * many times faster than through thousands of short ones.
 */
final class TitleShelf {

    private static final int SIZE = 4_096;
    private static final char BETWEEN_TITLES = '\n';

    private final List<KnownTitle> titles;
    private final String words;
    private final int[] starts;

    private TitleShelf(List<KnownTitle> titles) {
        this.titles = titles;
        this.starts = new int[titles.size()];
        StringBuilder all = new StringBuilder();
        for (int i = 0; i < titles.size(); i++) {
            starts[i] = all.length();
            all.append(titles.get(i).words()).append(BETWEEN_TITLES);
        }
        this.words = all.toString();
    }

    /** Shelves that hold these titles in their order. */
    static List<TitleShelf> of(List<KnownTitle> titles) {
        List<TitleShelf> shelves = new ArrayList<>();
        for (int from = 0; from < titles.size(); from += SIZE) {
            shelves.add(new TitleShelf(titles.subList(from, Math.min(from + SIZE, titles.size()))));
        }
        return shelves;
    }

    List<KnownTitle> titles() {
        return titles;
    }

    /**
     * Shows the titles that hold this part, in their order, each once.
     *
     * @param visitor says whether it wants to see more
     */
    void visit(String part, Predicate<KnownTitle> visitor) {
        int at = words.indexOf(part);
        while (at >= 0) {
            int found = Arrays.binarySearch(starts, at);
            int title = found >= 0 ? found : -found - 2;
            boolean more = visitor.test(titles.get(title)) && title + 1 < starts.length;
            at = more ? words.indexOf(part, starts[title + 1]) : -1;
        }
    }
}
