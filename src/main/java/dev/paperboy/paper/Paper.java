package dev.paperboy.paper;

import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * A paper as far as the sources have told.
 *
 * <p>Everything but the id and the title may be missing: {@code null} and the empty list mean "not
 * told", never "told to be empty".
 *
 * @param authors names in the paper's own order, those hidden by Hugging Face left out
 * @param organization the organisation that Hugging Face names for it
 * @param votes Hugging Face's; null for a paper that is not known there
 * @param arxiv what arXiv alone tells; null: it was not asked yet, or does not have the paper
 */
public record Paper(
        PaperId id,
        PaperText text,
        List<String> authors,
        PaperDates dates,
        PaperLinks links,
        @Nullable Organization organization,
        @Nullable Votes votes,
        @Nullable ArxivRecord arxiv) {

    public Paper {
        authors = List.copyOf(authors);
    }

    /** A paper as every source but arXiv tells it. */
    public Paper(
            PaperId id,
            PaperText text,
            List<String> authors,
            PaperDates dates,
            PaperLinks links,
            @Nullable Organization organization,
            @Nullable Votes votes) {
        this(id, text, authors, dates, links, organization, votes, null);
    }

    /** The title, on one line and not blank. */
    public String title() {
        return text.title();
    }

    /** Upvotes, 0 where none are known. */
    public int upvotes() {
        return votes == null ? 0 : votes.upvotes();
    }

    /** Comments, 0 where none are known. */
    public int comments() {
        return votes == null || votes.comments() == null ? 0 : votes.comments();
    }

    /** Whether arXiv tells that it was withdrawn. */
    public boolean isWithdrawn() {
        return arxiv != null && arxiv.withdrawn();
    }

    /**
     * This newer reading laid over what was known: what it does not tell is kept from before.
     *
     * @throws IllegalArgumentException if the two are different papers
     */
    public Paper over(Paper known) {
        if (!id.equals(known.id)) {
            throw new IllegalArgumentException(id + " is not " + known.id);
        }
        return new Paper(
                id,
                text.over(known.text),
                authors.isEmpty() ? known.authors : authors,
                dates.over(known.dates),
                links.over(known.links),
                organization == null ? known.organization : organization,
                votes == null ? known.votes : votes.over(known.votes),
                arxiv == null ? known.arxiv : arxiv);
    }

    Paper withLinks(PaperLinks others) {
        return new Paper(id, text, authors, dates, others, organization, votes, arxiv);
    }

    Paper withVotes(@Nullable Votes others) {
        return new Paper(id, text, authors, dates, links, organization, others, arxiv);
    }

    /** The same under another id that stands for it. */
    public Paper withId(PaperId other) {
        return new Paper(other, text, authors, dates, links, organization, votes, arxiv);
    }

    /** The same with what arXiv tells. */
    public Paper withArxiv(@Nullable ArxivRecord others) {
        return new Paper(id, text, authors, dates, links, organization, votes, others);
    }
}
