package dev.paperboy.discord.command;

import dev.paperboy.discord.fairuse.FairLookup;
import dev.paperboy.discord.interaction.FollowUp;
import dev.paperboy.discord.interaction.Reply;
import dev.paperboy.discord.late.LateAnswers;
import dev.paperboy.discord.text.Language;
import dev.paperboy.discord.text.Markdown;
import dev.paperboy.discord.text.PlainText;
import dev.paperboy.discord.text.Timestamps;
import dev.paperboy.discord.view.Notices;
import dev.paperboy.paper.Catalogue;
import dev.paperboy.paper.Paper;
import dev.paperboy.paper.PaperId;
import dev.paperboy.paper.PaperLookup;
import dev.paperboy.paper.PaperReference;
import dev.paperboy.search.PaperSearch;
import dev.paperboy.search.SearchOrder;
import dev.paperboy.search.SearchResult;
import dev.paperboy.search.SearchResult.Extent;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Answers with one paper, however it was named: from the catalogue, else from Hugging Face or
 * arXiv.
 */
@Component
public class PaperAnswers {

    private static final Logger log = LoggerFactory.getLogger(PaperAnswers.class);
    private static final Duration DEADLINE = Duration.ofSeconds(5);
    private static final int SUGGESTIONS = 5;

    private final Catalogue catalogue;
    private final FairLookup lookup;
    private final PaperSearch search;
    private final PaperCards cards;
    private final LateAnswers late;
    private final SearchExtents extents;
    private final Replies replies;

    PaperAnswers(
            Catalogue catalogue,
            FairLookup lookup,
            PaperSearch search,
            PaperCards cards,
            LateAnswers late,
            SearchExtents extents,
            Replies replies) {
        this.catalogue = catalogue;
        this.lookup = lookup;
        this.search = search;
        this.cards = cards;
        this.late = late;
        this.extents = extents;
        this.replies = replies;
    }

    /**
     * @param typed an id, a link or words
     * @param place of a card that everybody sees
     * @param asker the language of what only the asker sees
     */
    Reply answer(String typed, CardPlace place, Language asker) {
        return find(typed, asker, paper -> cards.card(paper, place));
    }

    /**
     * The answer that one paper gives; where it is not clear which that is, what to do about it.
     *
     * @param typed an id, a link or words
     */
    public Reply find(String typed, Language asker, Function<Paper, Reply> answer) {
        return switch (PaperReference.parse(typed)) {
            case PaperReference.ById byId -> byId(byId.id(), asker, answer);
            case PaperReference.ByWords byWords -> byWords(byWords.words(), asker, answer);
            case PaperReference.Malformed malformed ->
                    Reply.error(asker, "paper.malformed", Markdown.inline(malformed.text()));
            case PaperReference.OtherSite other ->
                    Reply.error(asker, "paper.other-site", Markdown.inline(other.host()));
        };
    }

    /**
     * The card of a paper for the asker alone.
     *
     * @param place its language is the asker's
     */
    Reply privately(String id, CardPlace place) {
        Language asker = place.language();
        Optional<PaperId> parsed = PaperId.parse(id);
        if (parsed.isEmpty()) {
            return Reply.error(asker, "error.outdated");
        }
        return byId(parsed.get(), asker, paper -> cards.card(paper, place)).privately().shareable();
    }

    /** The answer that the paper with this id gives, looked up where it is not known. */
    public Reply byId(PaperId id, Language asker, Function<Paper, Reply> answer) {
        Optional<Paper> known = catalogue.find(id);
        if (known.isPresent()) {
            return answer.apply(known.get());
        }
        return switch (lookup.lookUp(id, DEADLINE)) {
            case FairLookup.Spent(Instant until) ->
                    Reply.error(asker, "fair-use.lookups", Timestamps.relative(until));
            case FairLookup.Told(PaperLookup.Outcome outcome) ->
                    lookedUp(id, outcome, asker, answer);
        };
    }

    private Reply lookedUp(
            PaperId id,
            PaperLookup.Outcome outcome,
            Language asker,
            Function<Paper, Reply> answer) {
        return switch (outcome) {
            case PaperLookup.Found found -> answer.apply(found.paper());
            case PaperLookup.Unknown() -> Reply.error(asker, "paper.unknown", id.value());
            case PaperLookup.Unavailable unavailable -> {
                tell(id, unavailable);
                yield unavailable(id, unavailable, asker);
            }
        };
    }

    /** That a source is left alone for a while is in order; hundreds may ask meanwhile. */
    private static void tell(PaperId id, PaperLookup.Unavailable unavailable) {
        if (unavailable.retryAt() == null) {
            log.warn("Paper {} could not be looked up: {}", id, unavailable.reason());
        } else {
            log.debug("Paper {} was not looked up: {}", id, unavailable.reason());
        }
    }

    private Reply unavailable(PaperId id, PaperLookup.Unavailable unavailable, Language asker) {
        String text =
                switch (unavailable.site()) {
                    case HUGGING_FACE -> "paper.unavailable";
                    case ARXIV -> "paper.unavailable.arxiv";
                };
        Instant retryAt = unavailable.retryAt();
        return retryAt == null
                ? Reply.error(asker, text, id.value())
                : Reply.error(asker, text + "-until", id.value(), Timestamps.relative(retryAt));
    }

    private Reply byWords(String words, Language asker, Function<Paper, Reply> answer) {
        if (PlainText.of(words).isEmpty()) {
            return Reply.error(asker, "paper.nothing-typed");
        }
        SearchResult result = found(words);
        if (!result.hits().isEmpty()) {
            return among(result, words, asker, answer);
        }
        String reason = SearchExtents.noHits(result.extent(), "paper.no-title");
        Reply none = Reply.error(asker, reason, Markdown.inline(words));
        return SearchExtents.isToCome(result) ? none.followedBy(later(words, asker, answer)) : none;
    }

    private SearchResult found(String words) {
        return extents.asOfNow(search.search(words, SearchOrder.RELEVANCE, SUGGESTIONS));
    }

    /** Nothing was found so far; as papers come in, something may be. */
    private FollowUp later(String words, Language asker, Function<Paper, Reply> answer) {
        return late.until(
                () ->
                        Optional.of(found(words))
                                .filter(now -> !now.hits().isEmpty())
                                .map(now -> among(now, words, asker, answer))
                                .map(Replies::shown),
                () -> Notices.of(asker.text("search.indexing.still", Markdown.inline(words))));
    }

    private Reply among(
            SearchResult result, String words, Language asker, Function<Paper, Reply> answer) {
        List<Paper> papers = result.hits().stream().map(SearchResult.Hit::paper).toList();
        List<Paper> titled = papers.stream().filter(new TypedWords(words)::areTitleOf).toList();
        List<Paper> meant = titled.size() == 1 ? titled : papers;
        // The only one found need not be the only one there is.
        boolean isSure = !titled.isEmpty() || result.extent() == Extent.ALL;
        return meant.size() == 1 && isSure
                ? answer.apply(meant.getFirst())
                : replies.suggestions(meant, SearchExtents.noted(result.extent(), asker), asker);
    }
}
