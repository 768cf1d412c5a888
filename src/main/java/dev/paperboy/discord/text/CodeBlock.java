package dev.paperboy.discord.text;

/** A block of code that can be copied as it is, whatever strangers have put into it. */
public final class CodeBlock {

    private static final String FENCE = "```";

    /** Three backticks would end the block; a space of no width between them shows nothing. */
    private static final String HARMLESS_FENCE = "``\u200B`";

    private CodeBlock() {}

    /**
     * @param syntax names the colours it is shown in, as {@code bibtex}
     * @param code its lines; only what would end the block, or ping, is changed
     */
    public static String of(String syntax, String code) {
        String harmless = Syntax.withoutMentions(code).replace(FENCE, HARMLESS_FENCE);
        return FENCE + syntax + "\n" + harmless.stripTrailing() + "\n" + FENCE;
    }
}
