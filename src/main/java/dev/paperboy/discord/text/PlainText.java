package dev.paperboy.discord.text;

/**
 * Strangers' text as one printable line: white space collapsed, nothing in it that is invisible,
 * changes the direction of writing or climbs out of its line.
 *
 * <p>It is not safe as Markdown; that is {@link Markdown}'s part. Where Discord knows no Markdown,
 * as in labels and alternative texts, it is what to show.
 */
public final class PlainText {

    private static final int ZERO_WIDTH_JOINER = 0x200D;
    private static final int TEXT_VARIANT = 0xFE0E;
    private static final int EMOJI_VARIANT = 0xFE0F;

    /** So many accents are seen on real letters; more are stacked to deface the lines around. */
    private static final int MOST_MARKS = 4;

    private PlainText() {}

    /** The text so cleaned; may be empty. Cleaning twice changes nothing more. */
    public static String of(String raw) {
        int[] points = raw.codePoints().toArray();
        StringBuilder plain = new StringBuilder(raw.length());
        int marks = 0;
        boolean gap = false;
        int previous = ' ';
        for (int i = 0; i < points.length; i++) {
            int point = isLoneSurrogate(points[i]) ? '\uFFFD' : points[i];
            int next = i + 1 < points.length ? points[i + 1] : ' ';
            if (isBlank(point)) {
                gap = !plain.isEmpty();
                previous = ' ';
                continue;
            }
            if (!isKept(previous, point, next)) {
                continue;
            }
            marks = isMark(point) ? marks + 1 : 0;
            if (marks > MOST_MARKS) {
                continue;
            }
            if (gap) {
                plain.append(' ');
                gap = false;
            }
            plain.appendCodePoint(point);
            previous = point;
        }
        return plain.toString();
    }

    private static boolean isLoneSurrogate(int point) {
        return Character.getType(point) == Character.SURROGATE;
    }

    private static boolean isBlank(int point) {
        return switch (point) {
            // Next line, and letters and signs without a shape.
            case 0x85, 0x115F, 0x1160, 0x2800, 0x3164, 0xFFA0 -> true;
            default -> Character.isWhitespace(point) || Character.isSpaceChar(point);
        };
    }

    private static boolean isKept(int previous, int point, int next) {
        return switch (point) {
            case ZERO_WIDTH_JOINER -> isEmojiPart(previous) && isPictograph(next);
            case TEXT_VARIANT, EMOJI_VARIANT -> Character.isEmoji(previous);
            default -> !isInvisible(point);
        };
    }

    private static boolean isEmojiPart(int point) {
        return isPictograph(point) || point == EMOJI_VARIANT || Character.isEmojiModifier(point);
    }

    private static boolean isPictograph(int point) {
        return Character.isExtendedPictographic(point);
    }

    private static boolean isMark(int point) {
        return switch (Character.getType(point)) {
            case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK -> true;
            default -> false;
        };
    }

    private static boolean isInvisible(int point) {
        return switch (Character.getType(point)) {
            case Character.CONTROL, Character.FORMAT, Character.PRIVATE_USE -> true;
            default -> isInvisibleMark(point) || isNoCharacter(point);
        };
    }

    private static boolean isInvisibleMark(int point) {
        return point == 0x34F
                || point == 0x17B4
                || point == 0x17B5
                || (point >= 0x180B && point <= 0x180F)
                || (point >= 0xFE00 && point <= 0xFE0D);
    }

    private static boolean isNoCharacter(int point) {
        return (point & 0xFFFE) == 0xFFFE
                || (point >= 0xFDD0 && point <= 0xFDEF)
                || (point >= 0xFFF0 && point <= 0xFFFC)
                || (point >= 0xE0000 && point <= 0xE0FFF)
                || point == 0x2065;
    }
}
