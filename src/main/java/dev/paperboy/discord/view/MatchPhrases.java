package dev.paperboy.discord.view;

import dev.paperboy.discord.text.Clip;
import dev.paperboy.discord.text.Language;
import dev.paperboy.discord.text.Markdown;
import dev.paperboy.filter.Filter;
import dev.paperboy.filter.FilterSyntax;
import dev.paperboy.search.Match;
import dev.paperboy.search.MatchReason;

import java.util.List;
import java.util.stream.Collectors;

/** Why a paper fits something or not, in words of Markdown. */
public final class MatchPhrases {

    private static final int MOST_REASONS = 4;
    private static final int MOST_WORDS = 5;
    private static final int MOST_OF_TEXT = 60;

    private MatchPhrases() {}

    /**
     * As "fits: close in meaning (+2.9), holds “tool”"; "does not fit" where nothing speaks for it.
     */
    public static String of(Match match, Language language) {
        String strength =
                language.text(
                        switch (match.strength()) {
                            case STRONG -> "match.strong";
                            case WEAK -> "match.weak";
                            case NONE -> "match.none";
                        });
        String reasons = reasons(match.reasons(), language);
        return reasons.isEmpty() ? strength : strength + ": " + reasons;
    }

    /** What spoke for and against it; blank where nothing did. */
    public static String reasons(List<MatchReason> reasons, Language language) {
        return reasons.stream()
                .limit(MOST_REASONS)
                .map(reason -> reason(reason, language))
                .collect(Collectors.joining(", "));
    }

    private static String reason(MatchReason reason, Language language) {
        return switch (reason) {
            case MatchReason.Meaning(double deviations) ->
                    language.text(
                            deviations > 0 ? "match.meaning" : "match.meaning.far",
                            String.format(language.locale(), "%+.1f", deviations));
            case MatchReason.Words(var words) ->
                    language.text(
                            "match.words",
                            words.stream()
                                    .limit(MOST_WORDS)
                                    .map(MatchPhrases::shown)
                                    .collect(Collectors.joining(", ")));
            case MatchReason.Keyword(String keyword) ->
                    language.text("match.keyword", shown(keyword));
            case MatchReason.Example(var example, boolean isFitting) ->
                    language.text(
                            isFitting ? "match.example" : "match.example.unfitting",
                            example.value());
            case MatchReason.Condition(Filter part, boolean holds) ->
                    language.text(
                            holds ? "match.condition" : "match.condition.fails",
                            shown(FilterSyntax.print(part)));
        };
    }

    private static String shown(String text) {
        return Markdown.inline(Clip.to(MOST_OF_TEXT, text));
    }
}
