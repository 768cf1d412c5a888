package dev.paperboy.discord.view;

import static org.assertj.core.api.Assertions.assertThat;

import dev.paperboy.discord.limits.DiscordLimits;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

class PagesTests {

    /** What each costs besides, by which a page of three short ones is full. */
    private static final int BESIDES = DiscordLimits.BYTES_PER_TEXT;

    private static final Budget ROOM = new Budget(9 + 3 * BESIDES, 100);
    private static final List<String> ENTRIES =
            Stream.of(5, 5, 5, 20, 3, 3, 3, 3).map("x"::repeat).toList();

    private static Pages at(int skipped) {
        return Pages.at(ROOM, List.of(), ENTRIES, skipped, 3);
    }

    @Test
    void aPageEndsWhereThereIsNoMoreRoomOrAreEnoughEntries() {
        assertThat(at(0)).isEqualTo(new Pages(0, 2, null, 2));
        assertThat(at(2)).isEqualTo(new Pages(2, 3, 0, 3));
        assertThat(at(4)).isEqualTo(new Pages(4, 7, 3, 7));
        assertThat(at(7)).isEqualTo(new Pages(7, 8, 4, null));
    }

    @Test
    void anEntryThatIsTooLongHasAPageForItself() {
        assertThat(at(3)).isEqualTo(new Pages(3, 4, 2, 4));
    }

    /** As when the list has become shorter since that page was shown. */
    @Test
    void aPageThatBeginsWithinAnotherOneLeadsBackToThatOnesBeginning() {
        assertThat(at(5).back()).isEqualTo(4);
        assertThat(at(1).back()).isEqualTo(0);
    }

    @Test
    void whatStandsAboveTheEntriesTakesRoomFromThem() {
        assertThat(Pages.at(ROOM, List.of("above"), ENTRIES, 0, 3))
                .isEqualTo(new Pages(0, 1, null, 1));
    }

    @Test
    void bytesFillAPageAsCharactersDo() {
        List<String> entries = IntStream.range(0, 12).mapToObj(_ -> "深".repeat(300)).toList();

        assertThat(Pages.at(List.of(), entries, 0, 12).end())
                .as("of eleven the characters would find room")
                .isEqualTo(10);
    }
}
