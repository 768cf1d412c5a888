package dev.paperboy.search.topic;

import dev.paperboy.filter.Topic;
import dev.paperboy.search.analysis.PaperAnalyzer;
import dev.paperboy.search.analysis.PlainText;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What a topic says, cut into the terms by which papers are compared.
 *
 * @param name each term once
 * @param description likewise; empty: there is none
 * @param pairs neighbours in name and description
 * @param keywords the terms of each, by how it is written
 * @param spellings how name and description write each term
 */
record TopicWords(
        Set<String> name,
        Set<String> description,
        Collection<List<String>> pairs,
        Map<String, List<String>> keywords,
        Map<String, String> spellings) {

    private static final int LONGEST = 2_000;

    /** What is listed has nothing to do with its neighbours. */
    private static final Pattern BETWEEN_PHRASES = Pattern.compile("[,:;.()]| or | and ");

    private static final Pattern BETWEEN_WORDS = Pattern.compile("[\\s,:;()\"]+|\\.(?=\\s|$)");

    static TopicWords of(Topic topic) {
        List<String> texts = texts(topic);
        Set<List<String>> pairs = new LinkedHashSet<>();
        Map<String, String> spellings = new LinkedHashMap<>();
        for (String text : texts) {
            pairs.addAll(pairs(text));
            spellings(text).forEach(spellings::putIfAbsent);
        }
        Map<String, List<String>> keywords = new LinkedHashMap<>();
        for (String keyword : topic.keywords()) {
            List<String> terms = terms(keyword);
            if (!terms.isEmpty()) {
                keywords.put(keyword, terms);
            }
        }
        return new TopicWords(
                new LinkedHashSet<>(terms(topic.name())),
                texts.size() == 1 ? Set.of() : new LinkedHashSet<>(terms(texts.getLast())),
                pairs,
                keywords,
                spellings);
    }

    /** Its name and its description, unless that says nothing. */
    static List<String> texts(Topic topic) {
        String description = topic.description();
        return description == null || terms(description).isEmpty()
                ? List.of(topic.name())
                : List.of(topic.name(), description);
    }

    boolean holdsKeyword(ReadPaper paper) {
        return keywords.values().stream().anyMatch(paper::holds);
    }

    private static Set<List<String>> pairs(String text) {
        Set<List<String>> pairs = new LinkedHashSet<>();
        for (String phrase : BETWEEN_PHRASES.split(text)) {
            List<String> terms = terms(phrase);
            for (int i = 0; i + 1 < terms.size(); i++) {
                pairs.add(List.of(terms.get(i), terms.get(i + 1)));
            }
        }
        return pairs;
    }

    private static Map<String, String> spellings(String text) {
        Map<String, String> spellings = new LinkedHashMap<>();
        for (String word : BETWEEN_WORDS.split(text)) {
            terms(word).forEach(term -> spellings.putIfAbsent(term, word));
        }
        return spellings;
    }

    private static List<String> terms(String text) {
        return new ArrayList<>(PaperAnalyzer.STEMS.terms(PlainText.of(text, LONGEST)));
    }
}
