package dev.paperboy.paper;

import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The first figures of papers; every call reads the database only and may run at any time. */
public interface Figures {

    /** How long a link is good for: a new version of the paper may give its files other names. */
    Duration TRUSTED_FOR = Duration.ofDays(30);

    /** The paper's figure, if one is known and its link can be trusted. */
    default Optional<Figure> find(PaperId id) {
        Map<PaperId, Figure> found = findAll(List.of(id));
        return Optional.ofNullable(found.get(id));
    }

    /** Likewise of all of these that have one. */
    Map<PaperId, Figure> findAll(Collection<PaperId> ids);
}
