package dev.paperboy.digest;

import dev.paperboy.delivery.DeliveryId;
import dev.paperboy.delivery.PostedMessage;
import dev.paperboy.paper.Paper;
import dev.paperboy.search.Match;
import dev.paperboy.subscription.DigestSchedule;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Why digests brought what they brought, by what they are to bring now. */
public interface DigestExplanations {

    /**
     * The digest that a message came from.
     *
     * @param guildId the server that it has to be of; 0: a person's own
     * @return empty: there is no such message, it is known no more, or the digest is gone
     */
    Optional<DigestSchedule> digestOf(long guildId, DeliveryId message);

    /**
     * How the papers of a message were chosen.
     *
     * @param guildId the server that it has to be of; 0: a person's own
     * @return empty: as above, or it brought no papers
     */
    Optional<Choice> choiceOf(long guildId, DeliveryId message);

    /** What a digest makes of a paper, and whether it has brought it. */
    Explanation explain(DigestSchedule digest, Paper paper);

    /**
     * How the papers of a message were chosen.
     *
     * @param outcome as it was decided then
     * @param papers the best fitting first, by what is asked for now
     */
    record Choice(
            DigestSchedule digest, DigestRun.Outcome.Posted outcome, List<Explanation> papers) {

        public Choice {
            papers = List.copyOf(papers);
        }
    }

    /**
     * What a digest makes of a paper.
     *
     * @param filter what its filter makes of it; null: it has none
     * @param verdicts what its topics, or a person's subscriptions, make of it, the most favourable
     *     first; empty: it is for every paper
     * @param isWhole whether all that it is to bring was asked; a server's topics are left out as
     *     long as it has not been asked whether the person is still a member
     * @param posting that it brought it; null: it did not, as far as is known
     * @param days whether the paper stood on a list that is the digest's
     */
    record Explanation(
            DigestSchedule digest,
            Paper paper,
            @Nullable Match filter,
            List<Verdict> verdicts,
            boolean isWhole,
            @Nullable Posting posting,
            Days days) {

        public Explanation {
            verdicts = List.copyOf(verdicts);
        }

        /** Whether it has as many upvotes as the digest asks for. */
        public boolean hasEnoughUpvotes() {
            return paper.upvotes() >= digest.settings().content().minimumUpvotes();
        }

        /** Whether its filter lets it through. */
        public boolean isLetThrough() {
            return filter == null || filter.strength() != Match.Strength.NONE;
        }
    }

    /**
     * That a digest brought a paper.
     *
     * @param at by the schedule clock
     * @param message null: it is known no more, or it did not arrive yet
     */
    record Posting(Instant at, @Nullable PostedMessage message) {}

    /** How the lists that a paper stood on lie to those that a digest has covered. */
    enum Days {
        /** It stood on no list of Hugging Face's, as far as is known. */
        NEVER_LISTED,
        /** They are from before the digest began, or too long ago. */
        BEFORE,
        /** The digest has covered one of them. */
        COVERED,
        /** They are still to be covered. */
        TO_COME
    }
}
