package dev.paperboy.discord.text.latex;

/** What a dollar is: a sign as of a price, or the beginning of a formula. */
sealed interface Dollars {

    /** As it stands. */
    record Sign(int units) implements Dollars {}

    /**
     * A formula.
     *
     * @param next what comes behind its last dollar
     */
    record Enclosing(int from, int to, int next) implements Dollars {}

    /** So many words after one another are no formula. */
    int PROSE = 3;

    /** Shorter ones may be names of variables. */
    int SHORTEST_WORD = 3;

    /** What is at a dollar that is not escaped. */
    static Dollars at(LatexText source, int dollar, int end) {
        int units = 1;
        while (source.at(dollar + units) == '$') {
            units++;
        }
        if (units > 2) {
            return new Sign(units);
        }
        int from = dollar + units;
        int to = source.dollar(from);
        int next = to + units;
        boolean isClosed =
                to != LatexText.NONE && next <= end && (units == 1 || source.at(to + 1) == '$');
        return isClosed && isFormula(source, from, to)
                ? new Enclosing(from, to, next)
                : new Sign(units);
    }

    private static boolean isFormula(LatexText source, int from, int to) {
        String content = source.part(from, to);
        char after = source.at(to + 1);
        if (content.isBlank() || isProse(content)) {
            return false;
        }
        boolean isMarked = content.indexOf('\\') >= 0;
        boolean isNumber = LatexText.isDigit(content.charAt(0));
        if (hasSpaceAtEdge(content)) {
            return !isNumber
                    && (isMarked || content.indexOf('^') >= 0 || content.indexOf('_') >= 0)
                    && isBalanced(content);
        }
        if (isNumber && LatexText.isDigit(after) && !isMarked) {
            return false;
        }
        return isMarked || content.length() == 1 || !isCutShort(content, after);
    }

    private static boolean hasSpaceAtEdge(String content) {
        return Character.isWhitespace(content.charAt(0))
                || Character.isWhitespace(content.charAt(content.length() - 1));
    }

    /** As between two variables of a shell, or two prices. */
    private static boolean isCutShort(String content, char after) {
        char last = content.charAt(content.length() - 1);
        return "/:.,-(".indexOf(last) >= 0 && Character.isLetterOrDigit(after);
    }

    /** Else the dollar before it ends a formula, and does not begin one. */
    private static boolean isBalanced(String content) {
        return content.chars().filter(sign -> sign == '{').count()
                == content.chars().filter(sign -> sign == '}').count();
    }

    private static boolean isProse(String content) {
        int words = 0;
        int letters = 0;
        int depth = 0;
        for (int i = 0; i <= content.length(); i++) {
            char sign = i < content.length() ? content.charAt(i) : ' ';
            depth += sign == '{' ? 1 : sign == '}' ? -1 : 0;
            if (LatexText.isLetter(sign) && depth <= 0) {
                letters++;
            } else if (Character.isWhitespace(sign)) {
                words = letters >= SHORTEST_WORD ? words + 1 : 0;
                letters = 0;
            } else {
                letters = 0;
                words = 0;
            }
            if (words >= PROSE) {
                return true;
            }
        }
        return false;
    }
}
