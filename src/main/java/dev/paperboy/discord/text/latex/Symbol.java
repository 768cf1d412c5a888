package dev.paperboy.discord.text.latex;

/**
 * A command that stands for a sign or a few.
 *
 * @param sign not empty
 */
record Symbol(String sign) implements Command {

    private static final String JOINING = "—–/";

    @Override
    public void write(Walk walk) {
        boolean isTight = !Character.isWhitespace(walk.last()) || walk.shown.isEmpty();
        walk.write(sign);
        walk.skipEmptyGroup();
        if (sign.endsWith(".") && walk.source.at(walk.at) == '.') {
            walk.at++;
        }
        if (walk.isFormula() ? isSpaceIdle(walk, isTight) : isTight && JOINING.contains(sign)) {
            walk.skipSpace();
        }
    }

    /** A space that only ends the command's name, and would separate what belongs together. */
    private boolean isSpaceIdle(Walk walk, boolean isTight) {
        char next = walk.source.at(walk.source.afterSpace(walk.at, walk.end));
        return Character.isLetter(sign.codePointAt(0))
                ? Character.isLetterOrDigit(next) || "^_".indexOf(next) >= 0
                : isTight;
    }
}
