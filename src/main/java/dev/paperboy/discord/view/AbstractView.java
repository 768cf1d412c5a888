package dev.paperboy.discord.view;

import dev.paperboy.discord.limits.DiscordLimits;
import dev.paperboy.discord.text.Clip;
import dev.paperboy.discord.text.Language;
import dev.paperboy.discord.text.Markdown;
import dev.paperboy.discord.text.PaperWords;
import dev.paperboy.paper.Paper;

import net.dv8tion.jda.api.components.container.Container;
import net.dv8tion.jda.api.components.textdisplay.TextDisplay;

import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The whole abstract of a paper, in its authors' words. */
public final class AbstractView {

    private static final int STEP = 200;

    private AbstractView() {}

    /** The abstract as a message, as much of it as fits; empty if none is known. */
    public static Optional<Container> of(Paper paper, Language language) {
        return PaperWords.abstractText(paper.text())
                .map(whole -> Budget.LONG.fit(cuts(whole), cut -> container(paper, cut, language)));
    }

    /** The abstract cut to some length. */
    private record Cut(String text, boolean isWhole) {}

    private static Stream<Cut> cuts(String whole) {
        return IntStream.iterate(
                        DiscordLimits.COMPONENTS_TEXT, most -> most > 0, most -> most - STEP)
                .mapToObj(most -> Clip.to(most, whole))
                .map(text -> new Cut(text, text.equals(whole)));
    }

    private static Container container(Paper paper, Cut cut, Language language) {
        return Container.of(
                TextDisplay.of("### " + new PaperPhrases(paper, language).linkedTitle()),
                TextDisplay.of(Markdown.inline(cut.text())),
                TextDisplay.of(
                        "-# " + language.text(cut.isWhole() ? "abstract.whole" : "abstract.cut")));
    }
}
