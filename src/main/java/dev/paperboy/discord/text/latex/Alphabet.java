package dev.paperboy.discord.text.latex;

/** Letters of a shape that means something in formulas. */
enum Alphabet {
    DOUBLE_STRUCK(0x1D538, 0x1D552, "CHNPQRZ", "ℂℍℕℙℚℝℤ"),
    SCRIPT(0x1D49C, 0x1D4B6, "BEFHILMRego", "ℬℰℱℋℐℒℳℛℯℊℴ"),
    FRAKTUR(0x1D504, 0x1D51E, "CHIRZ", "ℭℌℑℜℨ");

    /** A longer word is easier to read in usual letters. */
    private static final int MOST_LETTERS = 3;

    private static final int DOUBLE_STRUCK_ZERO = 0x1D7D8;

    private final int capitals;
    private final int smalls;
    private final String elsewhere;
    private final String there;

    Alphabet(int capitals, int smalls, String elsewhere, String there) {
        this.capitals = capitals;
        this.smalls = smalls;
        this.elsewhere = elsewhere;
        this.there = there;
    }

    /** The text in these letters, as far as there are such. */
    String of(String text) {
        if (text.length() > MOST_LETTERS) {
            return text;
        }
        StringBuilder shaped = new StringBuilder();
        text.codePoints().forEach(point -> shaped.appendCodePoint(shaped(point)));
        return shaped.toString();
    }

    private int shaped(int point) {
        int exception = elsewhere.indexOf(point);
        if (exception >= 0) {
            return there.charAt(exception);
        }
        if (point >= 'A' && point <= 'Z') {
            return capitals + point - 'A';
        }
        if (point >= 'a' && point <= 'z') {
            return smalls + point - 'a';
        }
        boolean isDigit = point >= '0' && point <= '9';
        return this == DOUBLE_STRUCK && isDigit ? DOUBLE_STRUCK_ZERO + point - '0' : point;
    }
}
