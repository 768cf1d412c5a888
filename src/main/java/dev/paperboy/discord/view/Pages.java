package dev.paperboy.discord.view;

import org.jspecify.annotations.Nullable;

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
     * @param lengths of all entries, in characters with what each costs besides
     * @param skipped how many entries were shown before; fewer than there are
     * @param room the most characters; an entry that is longer has a page for itself
     * @param most entries of a page
     */
    public static Pages at(List<Integer> lengths, int skipped, int room, int most) {
        int end = end(lengths, skipped, room, most);
        return new Pages(
                skipped,
                end,
                skipped == 0 ? null : before(lengths, skipped, room, most),
                end < lengths.size() ? end : null);
    }

    private static int end(List<Integer> lengths, int first, int room, int most) {
        int length = 0;
        int end = first;
        while (end < lengths.size() && end - first < most) {
            length += lengths.get(end);
            if (length > room && end > first) {
                break;
            }
            end++;
        }
        return end;
    }

    /** The last beginning of a page before this place, counted from the first page. */
    private static int before(List<Integer> lengths, int skipped, int room, int most) {
        int first = 0;
        while (end(lengths, first, room, most) < skipped) {
            first = end(lengths, first, room, most);
        }
        return first;
    }
}
