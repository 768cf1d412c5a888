package dev.paperboy.digest;

import dev.paperboy.paper.PaperId;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Set;

/** What a digest has brought before. */
interface PostedPapers {

    /** Those of these papers that it has posted. */
    Set<PaperId> postedBy(String digestId, Collection<PaperId> papers);

    /** The first feed day that it has covered, as far as is known; null: it is not known. */
    @Nullable LocalDate coveredFrom(String digestId);
}
