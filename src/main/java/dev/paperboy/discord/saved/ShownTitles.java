package dev.paperboy.discord.saved;

import dev.paperboy.discord.text.Clip;
import dev.paperboy.discord.text.Markdown;
import dev.paperboy.discord.text.PaperWords;
import dev.paperboy.paper.Catalogue;
import dev.paperboy.paper.Paper;
import dev.paperboy.paper.PaperId;

import org.springframework.stereotype.Component;

/** What papers are called in sentences, as Markdown. */
@Component
class ShownTitles {

    private static final int MOST = 100;

    private final Catalogue catalogue;

    ShownTitles(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /** Its id where no title can be shown. */
    String of(PaperId id) {
        return catalogue.find(id).map(ShownTitles::of).orElseGet(id::value);
    }

    static String of(Paper paper) {
        String title = Clip.to(MOST, PaperWords.title(paper));
        return title.isEmpty() ? paper.id().value() : Markdown.inline(title);
    }
}
