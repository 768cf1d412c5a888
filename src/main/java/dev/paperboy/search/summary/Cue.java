package dev.paperboy.search.summary;

import java.util.EnumSet;
import java.util.Set;
import java.util.regex.Pattern;

/** Words by which a sentence tells its part in an abstract. */
enum Cue {
    WE("\\bwe\\b"),
    OUR("\\bour\\b"),
    THIS_PAPER("\\b(this|our|the present) (paper|work|article|study|letter|thesis|report)\\b"),
    PROPOSES(
            "\\b(we|paper|work|article|study|authors?)\\b[^.]{0,60}?"
                    + "\\b(propos|introduc|present|develop|devis|design|describ|offer|provid"
                    + "|formulat|build|creat|contribut)"),
    METHOD("\\b(method|approach|framework|model|algorithm|architecture|network)\\b"),
    NOVEL("\\b(novel|new|first)\\b"),
    THAT("\\bthat\\b"),
    CHALLENGE("\\b(challeng|difficult|problem|limit|lack|fail|remain)\\w*"),
    FUTURE("\\b(future|hope|believe|may|could|might|open)\\b"),
    PARENTHESIS("\\("),
    STARTS_WITH_WE("^we\\b"),
    STARTS_WITH_THIS("^this\\b"),
    STARTS_WITH_A("^an?\\b"),
    STARTS_WITH_IN("^in\\b"),
    STARTS_WITH_TO("^to\\b"),
    STARTS_WITH_EXPERIMENTS(
            "^(experiment|empirical|extensive|our experiment|our result|through|using|on )");

    private final Pattern pattern;

    Cue(String regex) {
        this.pattern = Pattern.compile(regex, Pattern.CASE_INSENSITIVE);
    }

    static Set<Cue> in(String sentence) {
        Set<Cue> cues = EnumSet.noneOf(Cue.class);
        for (Cue cue : values()) {
            if (cue.pattern.matcher(sentence).find()) {
                cues.add(cue);
            }
        }
        return cues;
    }
}
