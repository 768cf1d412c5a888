package dev.paperboy.discord.view;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;

/**
 * One page of a list whose entries are of any length.
 *
 * @param first the place of its first entry, from 0
 * @param end the place after its last one
 * @param back where the page before begins; null: there is none
 * @param more where the page after begins; null: there is none
 */
public record Pages(int first, int end, @Nullable Integer back, @Nullable Integer more) {

    /**
     * The page that begins at a place; all pages before are as full as they can be.
     *
     * @param above what stands above the entries of each page
     * @param entries all of them, as they are shown; one that is too long for any page has one for
     *     itself
     * @param skipped how many entries were shown before; fewer than there are
     * @param most entries of a page
     */
    public static Pages at(List<String> above, List<String> entries, int skipped, int most) {
        return at(Budget.USUAL, above, entries, skipped, most);
    }

    static Pages at(
            Budget budget, List<String> above, List<String> entries, int skipped, int most) {
        Extent extent = new Extent(budget, above, entries, most);
        int end = extent.end(skipped);
        return new Pages(
                skipped,
                end,
                skipped == 0 ? null : extent.before(skipped),
                end < entries.size() ? end : null);
    }

    /** How much of the entries a page takes. */
    private record Extent(Budget budget, List<String> above, List<String> entries, int most) {

        int end(int first) {
            List<String> texts = new ArrayList<>(above);
            int end = first;
            while (end < entries.size() && end - first < most) {
                texts.add(entries.get(end));
                if (end > first && !budget.holds(texts)) {
                    break;
                }
                end++;
            }
            return end;
        }

        /** The last beginning of a page before this place, counted from the first page. */
        int before(int skipped) {
            int first = 0;
            while (end(first) < skipped) {
                first = end(first);
            }
            return first;
        }
    }
}
