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

/** Why a paper fits or does not, in words; safe to put anywhere. */
public record MatchPhrases(Language language) {

    /** By so many deviations nearer than the usual paper it is called near. */
    private static final double NEAR = 1;

    private static final int MOST_OF_WORD = 40;
    private static final int MOST_OF_CONDITION = 60;
    private static final int MOST_WORDS = 5;

    /** As "close in meaning · keyword *tool use*"; blank where nothing is told. */
    public String joined(Match match) {
        return String.join(PaperPhrases.BETWEEN, each(match));
    }

    /** Each of its reasons, the weightiest first. */
    public List<String> each(Match match) {
        return match.reasons().stream().map(this::phrase).toList();
    }

    private String phrase(MatchReason reason) {
        return switch (reason) {
            case MatchReason.Meaning(double deviations) ->
                    language.text(deviations >= NEAR ? "match.meaning" : "match.meaning.not");
            case MatchReason.Words(List<String> words) ->
                    language.text("match.words", words.size(), words(words));
            case MatchReason.Keyword(String keyword) ->
                    language.text("match.keyword", word(keyword));
            case MatchReason.Example(var paper, boolean isFitting) ->
                    language.text(isFitting ? "match.example" : "match.example.not", paper.value());
            case MatchReason.Condition(Filter part, boolean holds) ->
                    language.text(holds ? "match.condition" : "match.condition.not", filter(part));
        };
    }

    private static String words(List<String> words) {
        return words.stream()
                .limit(MOST_WORDS)
                .map(MatchPhrases::word)
                .collect(Collectors.joining(", "));
    }

    private static String word(String word) {
        return "*" + Markdown.inline(Clip.to(MOST_OF_WORD, word)) + "*";
    }

    /** A filter as it is written, clipped. */
    public static String filter(Filter filter) {
        return Markdown.inline(Clip.to(MOST_OF_CONDITION, FilterSyntax.print(filter)));
    }
}
