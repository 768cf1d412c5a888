package dev.paperboy.discord.privacy;

import dev.paperboy.DataKeeper;
import dev.paperboy.DataSubject;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** All that is kept about somebody, by its kinds. */
@Component
class KeptData {

    private static final int MOST_ROUNDS = 10;

    private final List<DataKeeper> keepers;

    KeptData(List<DataKeeper> keepers) {
        this.keepers = List.copyOf(keepers);
    }

    /** How many pieces of each kind are kept, kinds without any left out. */
    @Transactional(readOnly = true)
    Map<String, Integer> counts(DataSubject subject) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        for (DataKeeper keeper : keepers) {
            int count = keeper.count(subject);
            if (count > 0) {
                counts.merge(keeper.kind(), count, Integer::sum);
            }
        }
        return counts;
    }

    /** All pieces, as they are at one moment. */
    @Transactional(readOnly = true)
    Map<String, List<Map<String, @Nullable Object>>> rows(DataSubject subject) {
        Map<String, List<Map<String, @Nullable Object>>> rows = new LinkedHashMap<>();
        for (DataKeeper keeper : keepers) {
            List<Map<String, @Nullable Object>> some = keeper.rows(subject);
            if (!some.isEmpty()) {
                rows.computeIfAbsent(keeper.kind(), _ -> new ArrayList<>()).addAll(some);
            }
        }
        return rows;
    }

    /**
     * Forgets everything, or, if that fails, nothing.
     *
     * <p>Where others may write meanwhile, as a planner that has begun before, they may have added
     * what is about somebody after it was looked for; by then what they would go on from is gone.
     *
     * @throws IllegalStateException if there is ever more
     */
    @Transactional
    int forget(DataSubject subject) {
        int pieces = 0;
        for (int round = 0; round < MOST_ROUNDS; round++) {
            int some = forgetOnce(subject);
            if (some == 0) {
                return pieces;
            }
            pieces += some;
        }
        throw new IllegalStateException("Something is found to be forgotten again and again");
    }

    private int forgetOnce(DataSubject subject) {
        int pieces = 0;
        for (DataKeeper keeper : keepers) {
            pieces += keeper.forget(subject, Integer.MAX_VALUE);
        }
        return pieces;
    }

    /** The names of columns that hold ids of Discord's. */
    Set<String> idColumns() {
        return keepers.stream()
                .flatMap(keeper -> keeper.columns().stream())
                .map(column -> column.substring(column.indexOf('.') + 1))
                .collect(Collectors.toUnmodifiableSet());
    }
}
