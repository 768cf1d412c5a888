package dev.paperboy.digest;

import dev.paperboy.paper.Figure;
import dev.paperboy.paper.Paper;
import dev.paperboy.subscription.DigestPosting;
import dev.paperboy.subscription.DigestSettings;
import dev.paperboy.subscription.DigestTarget;
import dev.paperboy.subscription.LocalHour;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;

/** Digests made up for tests of what is made of them. */
public final class Digests {

    private Digests() {}

    /** Papers of these days, all with enough upvotes and none late. */
    public static Digest.Papers papers(
            FeedSpan span, List<Paper> shown, int considered, Instant votesAsOf, Instant next) {
        return new Digest.Papers(
                span,
                untold(shown),
                List.of(),
                List.of(),
                List.of(),
                null,
                new Digest.Counts(considered, considered, 0, 0),
                null,
                Digest.VotesRead.fresh(votesAsOf),
                new NextPapers(next, false));
    }

    /** These papers, which no topic has brought. */
    public static List<Digest.Shown> untold(List<Paper> papers) {
        return papers.stream().map(paper -> new Digest.Shown(paper, List.of())).toList();
    }

    /** The same with a figure. */
    public static Digest.Papers illustrated(Digest.Papers digest, Figure figure) {
        return digest.withFigure(figure);
    }

    /** The same with these papers that climb. */
    public static Digest.Papers climbing(Digest.Papers digest, Digest.Climbing... climbing) {
        return digest.withClimbing(List.of(climbing));
    }

    /** The same once its votes have settled. */
    public static Digest.Papers settled(Digest.Papers digest) {
        return settled(digest, digest.votes().at());
    }

    /** Likewise, as they were read at this moment. */
    static Digest.Papers settled(Digest.Papers digest, Instant read) {
        return new Digest.Papers(
                digest.span(),
                digest.shown(),
                digest.maybe(),
                digest.climbing(),
                digest.topics(),
                digest.figure(),
                digest.counts(),
                digest.late(),
                new Digest.VotesRead(read, true),
                digest.next());
    }

    /** What a digest is that is as usual. */
    public static DigestSettings settings(Locale locale) {
        return settings(new DigestTarget(1, 2), DigestPosting.QUIET, locale);
    }

    public static DigestSettings settings(
            DigestTarget target, DigestPosting posting, Locale locale) {
        LocalHour noon = new LocalHour(LocalTime.NOON, ZoneOffset.UTC);
        return DigestSettings.daily(target, noon, locale).withPosting(posting);
    }
}
