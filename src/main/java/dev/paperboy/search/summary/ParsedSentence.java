package dev.paperboy.search.summary;

import java.util.Set;

/** A sentence by itself as the features see it. */
record ParsedSentence(Bag bag, int length, Set<Cue> cues) {

    static ParsedSentence of(String text) {
        Bag bag = Bag.of(Terms.of(text));
        return new ParsedSentence(bag, bag.size(), Cue.in(text));
    }

    boolean has(Cue cue) {
        return cues.contains(cue);
    }

    /** Whether the authors tell of themselves. */
    boolean isByUs() {
        return has(Cue.WE) || has(Cue.OUR) || has(Cue.THIS_PAPER);
    }
}
