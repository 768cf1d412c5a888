package dev.paperboy.discord.text.latex;

/** The signs of a formula. */
final class Formula extends Walk {

    Formula(LatexText source, int from, int end, int depth) {
        super(source, from, end, depth);
    }

    @Override
    boolean isFormula() {
        return true;
    }

    @Override
    void step() {
        char sign = source.at(at);
        switch (sign) {
            case '\\' -> command();
            case '{' -> group();
            case '^' -> script(true);
            case '_' -> script(false);
            case '~', '&' -> pass(" ");
            case '\'' -> pass("′");
            case '}', '$' -> pass("");
            default -> pass(String.valueOf(sign));
        }
    }

    private void pass(String meaning) {
        at++;
        write(meaning);
    }

    private void script(boolean isRaised) {
        at++;
        String argument = argument();
        write(isRaised ? Scripts.raised(argument) : Scripts.lowered(argument));
    }

    private void group() {
        if (isAtGroup()) {
            write(argument());
        } else {
            at++;
        }
    }

    private void command() {
        char sign = source.at(at + 1);
        if (LatexText.isLetter(sign)) {
            namedCommand();
            return;
        }
        at = Math.min(end, at + 2);
        switch (sign) {
            case '!', '-', '/', '(', ')', '[', ']' -> {}
            case ',', ';', ':', '>', ' ', '\\', '\n', '\t' -> write(" ");
            case '|' -> write("‖");
            default -> write(String.valueOf(sign));
        }
    }

    @Override
    void unknown(String name) {
        if (isInWord()) {
            write(" ");
        }
        write(name);
        while (isAtGroup()) {
            write(" " + argument());
        }
    }
}
