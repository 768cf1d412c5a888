package dev.paperboy.filter;

import static org.assertj.core.api.Assertions.assertThat;

import dev.paperboy.filter.FilterReading.Malformed;
import dev.paperboy.filter.FilterReading.Read;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.List;
import java.util.Random;

/** What holds for whatever is typed, and for every filter. */
@Timeout(60)
class FilterSyntaxPropertyTests {

    private static final int TRIES = 5_000;

    private static final List<String> PIECES =
            List.of(
                    "agents",
                    "tool-use",
                    "OR",
                    "AND",
                    "NOT",
                    "(",
                    ")",
                    "-",
                    "--",
                    "–",
                    "\"",
                    "“",
                    "»",
                    " ",
                    " ",
                    "  ",
                    "\t",
                    "author:",
                    "org:",
                    "cat:cs.CL",
                    "keyword:",
                    "topic:",
                    "has:",
                    "code",
                    "since:",
                    "7d",
                    "2w",
                    "upvotes",
                    "comments",
                    ">=",
                    "<",
                    "=",
                    ":",
                    ",",
                    "20",
                    "foo:bar",
                    "LoRA:",
                    "http://x.y/z",
                    "C++",
                    "'s",
                    "é",
                    "日本",
                    "\ud83d\ude00",
                    "\ud800",
                    "\udc00",
                    "\u0000",
                    "\u200b",
                    "\u00a0",
                    "upvotes:");

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void whatIsPrintedReadsBackAsTheSameFilter(long seed) {
        RandomFilters filters =
                new RandomFilters(
                        new Random(seed),
                        List.of("agents", "tool-use", "C++", "3D", "p>0", "a:b", "it's", ".NET"),
                        List.of("world model", "x", "self-play, (again)", "OR", "-x", "a:b ;"),
                        List.of("Hinton", "Ng, A.", "van der Berg", "O'Neil", "Å (b)", "x:", "-y"),
                        List.of("cs", "cs.CL", "stat.ML"));
        int checked = 0;
        for (int i = 0; i < TRIES; i++) {
            Filter filter = filters.next(4);
            String printed = FilterSyntax.print(filter);
            if (!isTooLarge(FilterSyntax.read(printed))) {
                assertThat(FilterSyntax.read(printed)).as(printed).isEqualTo(new Read(filter));
                checked++;
            }
        }
        assertThat(checked).isGreaterThan(TRIES * 3 / 4);
    }

    private static boolean isTooLarge(FilterReading reading) {
        return reading instanceof Malformed(FilterError error)
                && switch (error.expected()) {
                    case SHORTER_TEXT, FEWER_TERMS, LESS_DEPTH -> true;
                    default -> false;
                };
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void whatWasReadIsTheSameWhenItIsPrintedAndReadAgain(long seed) {
        Random random = new Random(seed);
        int read = 0;
        for (int i = 0; i < TRIES; i++) {
            String text = ofPieces(random);
            if (FilterSyntax.read(text) instanceof Read(Filter filter)) {
                String printed = FilterSyntax.print(filter);
                assertThat(FilterSyntax.read(printed)).as(text).isEqualTo(new Read(filter));
                assertThat(printed.length()).isLessThanOrEqualTo(FilterSyntax.LONGEST);
                read++;
            }
        }
        assertThat(read).isGreaterThan(TRIES / 10);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void nothingThatIsTypedEndsInAnythingButAReading(long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < TRIES; i++) {
            String text = random.nextBoolean() ? ofPieces(random) : garbage(random);
            FilterSyntax.isMeant(text);
            if (FilterSyntax.read(text) instanceof Malformed(FilterError error)) {
                assertThat(error.from()).as(text).isBetween(0, text.length());
                assertThat(error.to()).as(text).isBetween(error.from(), text.length());
            }
        }
    }

    @Test
    void hugeTextsAreRefusedAtOnce() {
        for (String piece : PIECES) {
            String huge = piece.repeat(1_000_000 / piece.length());
            FilterSyntax.isMeant(huge.substring(0, 10_000));
            assertThat(FilterSyntax.read(huge)).isInstanceOf(Malformed.class);
        }
    }

    private static String ofPieces(Random random) {
        StringBuilder text = new StringBuilder();
        int pieces = random.nextInt(14);
        for (int i = 0; i < pieces; i++) {
            text.append(PIECES.get(random.nextInt(PIECES.size())));
            text.append(random.nextInt(3) == 0 ? " " : "");
        }
        return text.toString();
    }

    private static String garbage(Random random) {
        char[] text = new char[random.nextInt(600)];
        int range = random.nextBoolean() ? 0x80 : 0x10000;
        for (int i = 0; i < text.length; i++) {
            text[i] = (char) random.nextInt(range);
        }
        return new String(text);
    }
}
