package dev.paperboy.discord.command;

import dev.paperboy.discord.text.PaperWords;
import dev.paperboy.paper.Paper;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Words that a person typed.
 *
 * @param typed not blank
 */
record TypedWords(String typed) {

    /** What of a title is not always typed alike. */
    private static final Pattern SETTING = Pattern.compile("[^\\p{L}\\p{N}]+");

    /** Whether they are the whole title of this paper, however it is set, as written or shown. */
    boolean areTitleOf(Paper paper) {
        return areTitle(paper.title()) || areTitle(PaperWords.title(paper));
    }

    private boolean areTitle(String title) {
        return typed.equalsIgnoreCase(title)
                || (!bare(typed).isEmpty() && bare(typed).equals(bare(title)));
    }

    /** Whether there is anything to look for among them: a letter or a number. */
    boolean haveWords() {
        return !bare(typed).isEmpty();
    }

    private static String bare(String text) {
        return SETTING.matcher(Normalizer.normalize(text, Normalizer.Form.NFKC))
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
    }
}
