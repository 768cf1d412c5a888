package dev.paperboy.search;

import dev.paperboy.filter.Filter;
import dev.paperboy.filter.Filter.All;
import dev.paperboy.filter.Filter.Any;
import dev.paperboy.filter.Filter.Not;
import dev.paperboy.paper.Catalogue;
import dev.paperboy.paper.Paper;
import dev.paperboy.paper.PaperId;

import org.apache.lucene.search.Query;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Conditions parted into what the catalogue knows of papers and what the index is asked for: what
 * is known needs no index, which takes long with tens of thousands of ids.
 */
final class PartedConditions {

    private final Catalogue catalogue;
    private final LocalDate today;
    private final List<Filter> known;
    private final List<Filter> others;

    /** Which papers each known part is of; asked when it is first needed. */
    private final Map<Filter, Set<PaperId>> holders = new HashMap<>();

    /**
     * @param today the day that ages are counted from
     */
    PartedConditions(Filter conditions, Catalogue catalogue, LocalDate today) {
        List<Filter> parts =
                conditions instanceof All(List<Filter> all) ? all : List.of(conditions);
        this.catalogue = catalogue;
        this.today = today;
        this.known = parts.stream().filter(PartedConditions::isKnown).toList();
        this.others = parts.stream().filter(part -> !isKnown(part)).toList();
    }

    private static boolean isKnown(Filter filter) {
        return switch (filter) {
            case All(List<Filter> parts) -> parts.stream().allMatch(PartedConditions::isKnown);
            case Any(List<Filter> parts) -> parts.stream().allMatch(PartedConditions::isKnown);
            case Not(Filter part) -> isKnown(part);
            default -> isLeaf(filter);
        };
    }

    private static boolean isLeaf(Filter filter) {
        return filter instanceof Filter.Count
                || filter instanceof Filter.Has
                || filter instanceof Filter.Since;
    }

    /** What to ask the index for besides; null: nothing. */
    @Nullable Query query() {
        if (others.isEmpty()) {
            return null;
        }
        Filter all = others.size() == 1 ? others.getFirst() : new All(others);
        return new FilterQuery(catalogue, today).of(all);
    }

    /** Whether the paper is as the catalogue has to know it. */
    boolean holdFor(Paper paper) {
        return hold(leaf -> KnownPart.trait(leaf, today).isOf(paper));
    }

    /** Likewise, for many papers. */
    boolean holdFor(PaperId paper) {
        return hold(leaf -> holders(leaf).contains(paper));
    }

    /** The papers of that part which the fewest have; empty: none is asked for by itself. */
    Optional<Set<PaperId>> rarest() {
        return known.stream()
                .filter(PartedConditions::isLeaf)
                .map(this::holders)
                .min(Comparator.comparingInt(Set::size));
    }

    private boolean hold(Predicate<Filter> leaf) {
        return known.stream().allMatch(part -> Verdict.of(part, leaf).holds());
    }

    private Set<PaperId> holders(Filter leaf) {
        return holders.computeIfAbsent(leaf, it -> catalogue.idsWith(KnownPart.trait(it, today)));
    }
}
