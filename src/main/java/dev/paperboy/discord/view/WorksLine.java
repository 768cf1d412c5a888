package dev.paperboy.discord.view;

import dev.paperboy.discord.text.Language;
import dev.paperboy.discord.text.LinkText;
import dev.paperboy.discord.text.Markdown;
import dev.paperboy.discord.text.WebAddress;
import dev.paperboy.paper.LinkedWorks;
import dev.paperboy.paper.LinkedWorks.Work;
import dev.paperboy.paper.LinkedWorks.Works;
import dev.paperboy.paper.PaperId;

import org.jspecify.annotations.Nullable;

import java.net.URI;
import java.util.Optional;
import java.util.stream.Stream;

/** What on Hugging Face names a paper, as a line of Markdown: how many of each kind, with links. */
record WorksLine(PaperId paper, @Nullable LinkedWorks works, Language language) {

    private static final String SITE = "https://huggingface.co/";

    /** Longer ones are only counted: nobody reads them, and their addresses are as long. */
    private static final int MOST_OF_NAME = 60;

    /** As "3 models, first owner/name · 1 dataset · 2 spaces"; empty where none is known. */
    String text() {
        return works == null
                ? ""
                : PaperPhrases.joined(
                        Stream.of(
                                phrase("card.models", "", works.models()),
                                phrase("card.datasets", "datasets/", works.datasets()),
                                phrase("card.spaces", "spaces/", works.spaces())));
    }

    /**
     * A single one is linked itself; several are linked on the paper's page, and the first by name.
     *
     * @param folder where that kind is found at Hugging Face
     */
    private Optional<String> phrase(String key, String folder, Works all) {
        if (all.number() == 0) {
            return Optional.empty();
        }
        String count = language.text(key, all.number());
        Optional<Named> first = all.first().stream().findFirst().flatMap(it -> named(folder, it));
        if (first.isPresent() && all.number() == 1) {
            return Optional.of(Markdown.link(count, first.get().address()));
        }
        String counted = Markdown.link(count, WebAddress.known(paper.huggingFacePage()));
        return Optional.of(
                first.map(it -> language.text("card.works.first", counted, it.linked()))
                        .orElse(counted));
    }

    private record Named(String name, WebAddress address) {

        String linked() {
            return Markdown.link(name, address);
        }
    }

    private static Optional<Named> named(String folder, Work work) {
        String name = LinkText.of(work.id());
        return name.isEmpty() || name.length() > MOST_OF_NAME
                ? Optional.empty()
                : WebAddress.of(URI.create(SITE + folder + work.id()))
                        .map(address -> new Named(name, address));
    }
}
