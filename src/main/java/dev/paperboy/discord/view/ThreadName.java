package dev.paperboy.discord.view;

import dev.paperboy.discord.limits.DiscordLimits;
import dev.paperboy.discord.text.Clip;
import dev.paperboy.discord.text.Language;
import dev.paperboy.paper.Paper;

/** How the thread about a paper is called: by its title, as much of it as Discord takes. */
public final class ThreadName {

    private ThreadName() {}

    /** The name, which is never blank; the same for the same title. */
    public static String of(Paper paper, Language language) {
        return Clip.to(DiscordLimits.THREAD_NAME, new PaperPhrases(paper, language).plainTitle());
    }
}
