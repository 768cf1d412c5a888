package dev.paperboy.source.huggingface;

import static org.assertj.core.api.Assertions.assertThat;

import dev.paperboy.paper.Feed;
import dev.paperboy.sandbox.hub.HubPages;
import dev.paperboy.sandbox.hub.HubPaper;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Whatever happens to an answer on its way, no paper is made up, and nothing is thrown. */
class GarbledAnswerTests {

    private static final int ROUNDS = 2_000;
    private static final Feed DAY = new Feed.Day(LocalDate.of(2026, 6, 12));
    private static final List<HubPaper> PAPERS =
            IntStream.range(10, 20)
                    .mapToObj(number -> HubPaper.of("2606.000" + number, number, "2026-06-12"))
                    .toList();
    private static final Set<String> IDS =
            PAPERS.stream().map(HubPaper::id).collect(Collectors.toSet());

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void aGarbledListMakesNoPaperUp(long seed) {
        byte[] good = HubPages.list(PAPERS).getBytes(StandardCharsets.UTF_8);
        Random random = new Random(seed);

        for (int round = 0; round < ROUNDS; round++) {
            assertNothingMadeUp(ListParser.page(garbled(good, random)));
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {4, 5})
    void aGarbledPageMakesNoPaperUp(long seed) {
        String page = HubPages.page("2026-06-12", PAPERS.toArray(HubPaper[]::new));
        byte[] good = page.getBytes(StandardCharsets.UTF_8);
        Random random = new Random(seed);

        for (int round = 0; round < ROUNDS / 4; round++) {
            Page read = Page.of(garbled(good, random), null, "http://hub.example/");
            assertNothingMadeUp(ListPageParser.parse(read, "/papers/date/2026-06-12", DAY));
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {6, 7})
    void aListThatIsCutOffIsNeverShorter(long seed) {
        byte[] good = HubPages.list(PAPERS).getBytes(StandardCharsets.UTF_8);
        Random random = new Random(seed);

        for (int round = 0; round < ROUNDS; round++) {
            byte[] cut = Arrays.copyOf(good, random.nextInt(good.length));
            assertThat(ListParser.page(cut)).isInstanceOf(Answer.Unreadable.class);
        }
    }

    /** JSON is UTF-8: of another encoding letters would be lost. */
    @ParameterizedTest
    @ValueSource(strings = {"ISO-8859-1", "windows-1252"})
    void aListInAnotherEncodingIsUnreadable(String encoding) {
        String list = HubPages.list(PAPERS.getFirst().titled("Une étude"));

        assertThat(ListParser.page(list.getBytes(Charset.forName(encoding))))
                .isInstanceOf(Answer.Unreadable.class);
    }

    private static void assertNothingMadeUp(Answer answer) {
        if (answer instanceof Answer.Papers papers) {
            assertThat(papers.papers())
                    .extracting(listed -> listed.paper().id().value())
                    .isSubsetOf(IDS);
        }
    }

    /** Digits are left alone: another digit in an id is another id, which nobody can see. */
    private static byte[] garbled(byte[] good, Random random) {
        byte[] bytes = good.clone();
        int changes = 1 + random.nextInt(4);
        for (int change = 0; change < changes; change++) {
            int at = random.nextInt(bytes.length);
            byte other = (byte) random.nextInt(256);
            if (!isDigit(bytes[at]) && !isDigit(other)) {
                bytes[at] = other;
            }
        }
        return random.nextInt(4) == 0 ? Arrays.copyOf(bytes, random.nextInt(bytes.length)) : bytes;
    }

    private static boolean isDigit(byte value) {
        return value >= '0' && value <= '9';
    }
}
