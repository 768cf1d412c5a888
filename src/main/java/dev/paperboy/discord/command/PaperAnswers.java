package dev.paperboy.discord.command;

import dev.paperboy.discord.interaction.Reply;
import dev.paperboy.discord.text.Language;
import dev.paperboy.discord.text.Markdown;
import dev.paperboy.discord.text.PlainText;
import dev.paperboy.paper.Catalogue;
import dev.paperboy.paper.Paper;
import dev.paperboy.paper.PaperId;
import dev.paperboy.paper.PaperLookup;
import dev.paperboy.paper.PaperReference;
import dev.paperboy.search.PaperSearch;
import dev.paperboy.search.SearchOrder;
import dev.paperboy.search.SearchResult;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

import java.text.Normalizer;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Answers with one paper, however it was named: from the catalogue, else from Hugging Face. */
@Component
class PaperAnswers {

    private static final Logger log = LoggerFactory.getLogger(PaperAnswers.class);
    private static final Duration DEADLINE = Duration.ofSeconds(5);
    private static final int SUGGESTIONS = 5;

    /** What of a title is not always typed alike. */
    private static final Pattern SETTING = Pattern.compile("[^\\p{L}\\p{N}]+");

    private final Catalogue catalogue;
    private final PaperLookup lookup;
    private final PaperSearch search;
    private final PaperCards cards;
    private final Replies replies;

    PaperAnswers(
            Catalogue catalogue,
            PaperLookup lookup,
            PaperSearch search,
            PaperCards cards,
            Replies replies) {
        this.catalogue = catalogue;
        this.lookup = lookup;
        this.search = search;
        this.cards = cards;
        this.replies = replies;
    }

    /**
     * @param typed an id, a link or words
     * @param shown the language of a card that everybody sees
     * @param asker the language of what only the asker sees
     */
    Reply answer(String typed, Language shown, Language asker) {
        return switch (PaperReference.parse(typed)) {
            case PaperReference.ById byId -> byId(byId.id(), shown, asker);
            case PaperReference.ByWords byWords -> byWords(byWords.words(), shown, asker);
            case PaperReference.Malformed malformed ->
                    replies.notice(asker, "paper.malformed", Markdown.inline(malformed.text()));
            case PaperReference.OtherSite other ->
                    replies.notice(asker, "paper.other-site", Markdown.inline(other.host()));
        };
    }

    /** The card of a paper for the asker alone. */
    Reply privately(String id, Language asker) {
        Optional<PaperId> parsed = PaperId.parse(id);
        if (parsed.isEmpty()) {
            return replies.notice(asker, "error.outdated");
        }
        Reply reply = byId(parsed.get(), asker, asker);
        return new Reply(reply.components(), true);
    }

    private Reply byId(PaperId id, Language shown, Language asker) {
        Optional<Paper> known = catalogue.find(id);
        return known.isPresent() ? cards.card(known.get(), shown) : lookedUp(id, shown, asker);
    }

    private Reply lookedUp(PaperId id, Language shown, Language asker) {
        return switch (lookup.lookUp(id, DEADLINE)) {
            case PaperLookup.Found found -> cards.card(found.paper(), shown);
            case PaperLookup.Unknown() -> replies.notice(asker, "paper.unknown", id.value());
            case PaperLookup.Unavailable unavailable -> {
                log.warn("Paper {} could not be looked up: {}", id, unavailable.reason());
                yield replies.notice(asker, "paper.unavailable", id.value());
            }
        };
    }

    private Reply byWords(String words, Language shown, Language asker) {
        if (PlainText.of(words).isEmpty()) {
            return replies.notice(asker, "paper.nothing-typed");
        }
        SearchResult result = search.search(words, SearchOrder.RELEVANCE, SUGGESTIONS);
        if (result.hits().isEmpty()) {
            String reason = result.isComplete() ? "paper.no-title" : "search.time-up";
            return replies.notice(asker, reason, Markdown.inline(words));
        }
        List<Paper> papers = result.hits().stream().map(SearchResult.Hit::paper).toList();
        List<Paper> titled = papers.stream().filter(paper -> isTitle(words, paper)).toList();
        List<Paper> meant = titled.size() == 1 ? titled : papers;
        return meant.size() == 1
                ? cards.card(meant.getFirst(), shown)
                : replies.suggestions(meant, asker);
    }

    /** Whether these are the words of its title, however they are set. */
    private static boolean isTitle(String words, Paper paper) {
        return words.equalsIgnoreCase(paper.title())
                || (!bare(words).isEmpty() && bare(words).equals(bare(paper.title())));
    }

    private static String bare(String text) {
        return SETTING.matcher(Normalizer.normalize(text, Normalizer.Form.NFKC))
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
    }
}
