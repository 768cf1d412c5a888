package dev.paperboy.discord.view;

import dev.paperboy.discord.limits.DiscordLimits;
import dev.paperboy.paper.Paper;

import net.dv8tion.jda.api.components.buttons.Button;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.function.IntFunction;

/**
 * A list of papers to show. All its texts are in the reader's language, as Markdown, with
 * strangers' parts of them made safe.
 *
 * @param heading one line, without {@code #}
 * @param notes small lines under the heading
 * @param entries in the order to show, each paper only once; those without room are counted
 * @param paging where the list stands in a longer one
 * @param footer a small line at the end; null: none
 */
public record PaperList(
        String heading,
        List<String> notes,
        List<Entry> entries,
        Paging paging,
        @Nullable String footer) {

    public PaperList {
        notes = List.copyOf(notes);
        entries = List.copyOf(entries);
    }

    /**
     * A paper on the list.
     *
     * @param note shown after its title, as a date; null: none
     * @param gain shown after its votes, as "+31 in 24 h"; null: none
     */
    public record Entry(Paper paper, @Nullable String note, @Nullable String gain) {

        /** A paper of which no gain is shown. */
        public Entry(Paper paper, @Nullable String note) {
            this(paper, note, null);
        }

        /** A paper without a note. */
        public static Entry of(Paper paper) {
            return new Entry(paper, null);
        }

        /** The same with what it gained. */
        public Entry gaining(String shown) {
            return new Entry(paper, note, shown);
        }
    }

    /**
     * Where a list stands in a longer one.
     *
     * @param before how many papers come before its first
     * @param most the most papers to show at once, at most {@link DiscordLimits#SELECT_OPTIONS}
     * @param more the button that shows the papers after so many; null: there is no button
     * @param others further buttons in the row of those that go on and back, at most three
     */
    public record Paging(
            int before, int most, @Nullable IntFunction<ComponentId> more, List<Button> others) {

        /** The list is not continued. */
        public static final Paging NONE = new Paging(0, null);

        public Paging {
            others = List.copyOf(others);
        }

        /** As many papers as find room, without further buttons. */
        public Paging(int before, @Nullable IntFunction<ComponentId> more) {
            this(before, DiscordLimits.SELECT_OPTIONS, more, List.of());
        }
    }
}
