package dev.paperboy.discord.view;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.List;

class PagesTests {

    private static final List<Integer> LENGTHS = List.of(5, 5, 5, 20, 3, 3, 3, 3);

    private static Pages at(int skipped) {
        return Pages.at(LENGTHS, skipped, 10, 3);
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
}
