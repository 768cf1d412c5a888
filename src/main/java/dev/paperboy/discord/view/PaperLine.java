package dev.paperboy.discord.view;

import dev.paperboy.discord.text.Language;
import dev.paperboy.discord.text.Summary;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A paper on a list: its votes, its linked title and a note, and below them what it is about. */
record PaperLine(PaperList.Entry entry, Language language) {

    /**
     * @param gist the most characters of what it is about; 0: nothing of it
     */
    String numbered(int number, int gist) {
        return of(Optional.of("**" + number + ".**"), gist);
    }

    /**
     * @param gist as for a numbered one
     */
    String plain(int gist) {
        return of(Optional.empty(), gist);
    }

    private String of(Optional<String> mark, int gist) {
        PaperPhrases phrases = new PaperPhrases(entry.paper(), language);
        String title =
                Stream.of(
                                mark,
                                phrases.upvotes(),
                                Optional.ofNullable(entry.gain()).map(gain -> "(" + gain + ")"),
                                Optional.of(phrases.linkedTitle()),
                                Optional.ofNullable(entry.note())
                                        .map(note -> PaperPhrases.BETWEEN.strip() + " " + note))
                        .flatMap(Optional::stream)
                        .collect(Collectors.joining(" "));
        return Summary.of(entry.paper().text(), gist)
                .map(summary -> title + "\n-# " + summary.brief(language))
                .orElse(title);
    }
}
