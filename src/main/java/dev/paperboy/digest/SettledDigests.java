package dev.paperboy.digest;

import dev.paperboy.paper.Catalogue;
import dev.paperboy.paper.Feed;
import dev.paperboy.paper.FeedState;
import dev.paperboy.paper.Figures;
import dev.paperboy.paper.Paper;
import dev.paperboy.paper.PaperId;

import org.springframework.stereotype.Component;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Makes digests that were posted once again, with the votes as they are known now. */
@Component
class SettledDigests {

    private final Catalogue catalogue;
    private final Figures figures;
    private final SettleProperties properties;

    SettledDigests(Catalogue catalogue, Figures figures, SettleProperties properties) {
        this.catalogue = catalogue;
        this.figures = figures;
        this.properties = properties;
    }

    /**
     * The digest that it was, with its papers as they are now.
     *
     * @return empty: their votes have not been read again, so that they are hardly other ones
     * @throws IllegalArgumentException if one of its papers is known no more
     */
    Optional<Digest.Papers> of(Edition edition, Instant now) {
        Instant newsSince = properties.newsSince(edition.postedAt());
        return votesReadAt(edition, now)
                .filter(read -> !read.isBefore(newsSince))
                .map(read -> again(edition, read));
    }

    private Digest.Papers again(Edition edition, Instant read) {
        List<Paper> papers = catalogue.findAll(edition.papers());
        Map<PaperId, Paper> byId =
                papers.stream().collect(Collectors.toMap(Paper::id, Function.identity()));
        return edition.settled(byId, figures.find(edition.first()).orElse(null), read);
    }

    /**
     * Of the newest of its lists; older ones have settled before, and are read ever more seldom.
     */
    private Optional<Instant> votesReadAt(Edition edition, Instant now) {
        return edition.words().span().days().toList().reversed().stream()
                .map(day -> catalogue.stateOf(new Feed.Day(day)).asOf(now))
                .filter(state -> state.papers() > 0)
                .map(FeedState::readAt)
                .filter(Objects::nonNull)
                .findFirst();
    }
}
