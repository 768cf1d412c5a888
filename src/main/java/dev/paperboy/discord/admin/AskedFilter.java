package dev.paperboy.discord.admin;

import dev.paperboy.discord.interaction.CommandRequest;
import dev.paperboy.discord.view.FilterErrors;
import dev.paperboy.filter.Filter;
import dev.paperboy.filter.FilterReading;
import dev.paperboy.filter.FilterSyntax;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Optional;

/** Reads from a command which filter is asked for. */
public final class AskedFilter {

    /** The option with a filter. */
    public static final String FILTER = "filter";

    /** The option that takes a filter away. */
    public static final String NO_FILTER = "no_filter";

    private AskedFilter() {}

    /**
     * Reads it.
     *
     * @param base what holds where nothing was asked
     * @param problems takes what is wrong with it
     * @return null: none
     */
    public static @Nullable Filter read(
            CommandRequest request, @Nullable Filter base, List<String> problems) {
        Optional<String> contradiction = request.contradiction(FILTER, NO_FILTER);
        if (contradiction.isPresent()) {
            problems.add(contradiction.get());
            return base;
        }
        if (request.flag(NO_FILTER).orElse(false)) {
            return null;
        }
        Optional<String> typed = request.text(FILTER);
        if (typed.isEmpty()) {
            return base;
        }
        return switch (FilterSyntax.read(typed.get())) {
            case FilterReading.Read(Filter filter) -> filter;
            case FilterReading.Blank _ -> {
                problems.add(request.language().text("filter.blank"));
                yield base;
            }
            case FilterReading.Malformed(var error) -> {
                problems.add(FilterErrors.text(typed.get(), error, request.language()));
                yield base;
            }
        };
    }
}
