package dev.paperboy.discord.view;

import dev.paperboy.discord.text.Clip;
import dev.paperboy.discord.text.Language;
import dev.paperboy.discord.text.Markdown;
import dev.paperboy.paper.Paper;

import net.dv8tion.jda.api.components.container.Container;
import net.dv8tion.jda.api.components.textdisplay.TextDisplay;

import java.util.Optional;
import java.util.stream.IntStream;

/** The whole abstract of a paper, in its authors' words. */
public final class AbstractView {

    private static final int MOST = 3_900;
    private static final int STEP = 300;

    private AbstractView() {}

    /** The abstract as a message, as much of it as fits; empty if none is known. */
    public static Optional<Container> of(Paper paper, Language language) {
        return Optional.ofNullable(paper.text().abstractText())
                .map(text -> Clip.to(MOST, text))
                .filter(text -> !text.isEmpty())
                .map(
                        text ->
                                Budget.LONG.fit(
                                        IntStream.iterate(MOST, most -> most > 0, most -> most - STEP)
                                                .boxed(),
                                        most -> container(paper, most, language)));
    }

    private static Container container(Paper paper, int most, Language language) {
        String whole = Clip.to(Integer.MAX_VALUE, String.valueOf(paper.text().abstractText()));
        String shown = Clip.to(most, whole);
        String note = language.text(shown.equals(whole) ? "abstract.whole" : "abstract.cut");
        return Container.of(
                TextDisplay.of("### " + new PaperPhrases(paper, language).linkedTitle()),
                TextDisplay.of(Markdown.inline(shown)),
                TextDisplay.of("-# " + note));
    }
}
