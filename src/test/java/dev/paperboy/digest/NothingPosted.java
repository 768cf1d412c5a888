package dev.paperboy.digest;

import dev.paperboy.paper.PaperId;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;

/** A digest that has posted no papers but those told, and covered no day before the one told. */
final class NothingPosted implements PostedPapers {

    final Set<PaperId> posted = new HashSet<>();
    @Nullable LocalDate coveredFrom;

    @Override
    public Set<PaperId> postedBy(String digestId, Collection<PaperId> papers) {
        Set<PaperId> found = new HashSet<>(papers);
        found.retainAll(posted);
        return found;
    }

    @Override
    public @Nullable LocalDate coveredFrom(String digestId) {
        return coveredFrom;
    }
}
