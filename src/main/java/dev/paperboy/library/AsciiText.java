package dev.paperboy.library;

import java.text.Normalizer;
import java.util.Map;
import java.util.stream.Collectors;

/** Letters without their accents, for names that programs give. */
final class AsciiText {

    /** Letters that are none with an accent. */
    private static final Map<Integer, String> OTHERS =
            Map.ofEntries(
                    Map.entry((int) 'ß', "ss"),
                    Map.entry((int) 'ø', "o"),
                    Map.entry((int) 'Ø', "O"),
                    Map.entry((int) 'ł', "l"),
                    Map.entry((int) 'Ł', "L"),
                    Map.entry((int) 'đ', "d"),
                    Map.entry((int) 'Đ', "D"),
                    Map.entry((int) 'ð', "d"),
                    Map.entry((int) 'þ', "th"),
                    Map.entry((int) 'æ', "ae"),
                    Map.entry((int) 'Æ', "Ae"),
                    Map.entry((int) 'œ', "oe"),
                    Map.entry((int) 'ı', "i"));

    private static final int LAST = 0x7E;

    private AsciiText() {}

    /** What has no such form is left out. */
    static String of(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKD)
                .codePoints()
                .mapToObj(AsciiText::letter)
                .collect(Collectors.joining());
    }

    private static String letter(int point) {
        return point >= ' ' && point <= LAST
                ? Character.toString(point)
                : OTHERS.getOrDefault(point, "");
    }
}
