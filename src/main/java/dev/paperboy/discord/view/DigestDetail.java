package dev.paperboy.discord.view;

import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * How much of each paper a digest shows.
 *
 * @param papers how many
 * @param gist the most characters about a paper of the tail
 * @param summary the most characters about a leading paper
 * @param figures what its line of figures holds
 * @param climbing whether papers of earlier days are told of
 */
record DigestDetail(int papers, int gist, int summary, Figures figures, boolean climbing) {

    private static final int GIST = 80;
    private static final int SUMMARY = 210;

    /** What the line of figures under a leading paper holds. */
    enum Figures {
        /** Votes, comments, author, organisation, links. */
        FULL,
        /** Votes and comments. */
        VOTES
    }

    /**
     * What to try, the most wanted first: gists shrink, then summaries, then figures; only then are
     * papers left out, those of earlier days first, never a part of a title.
     */
    static Stream<DigestDetail> from(int papers) {
        Stream<DigestDetail> gists =
                IntStream.of(GIST, 70, 60, 50, 40, 0)
                        .mapToObj(gist ->
                                new DigestDetail(papers, gist, SUMMARY, Figures.FULL, true));
        Stream<DigestDetail> summaries =
                IntStream.of(180, 150, 120, 90, 0)
                        .mapToObj(summary ->
                                new DigestDetail(papers, 0, summary, Figures.FULL, true));
        Stream<DigestDetail> titles =
                Stream.of(new DigestDetail(papers, 0, 0, Figures.VOTES, true));
        Stream<DigestDetail> fewer =
                IntStream.iterate(papers, count -> count > 0, count -> count - 1)
                        .mapToObj(count -> new DigestDetail(count, 0, 0, Figures.VOTES, false));
        return Stream.of(gists, summaries, titles, fewer).flatMap(each -> each);
    }
}
