package dev.paperboy.discord.privacy;

import dev.paperboy.DataSubject;
import dev.paperboy.discord.text.Language;

import org.springframework.stereotype.Component;

import java.util.List;

/** Tells in plain words what is kept about somebody, how much of it, and for how long. */
@Component
class KeptLines {

    private final KeptData kept;

    KeptLines(KeptData kept) {
        this.kept = kept;
    }

    /** A line a kind; empty: nothing is kept. */
    List<String> of(DataSubject subject, Language language) {
        String beginning =
                switch (subject) {
                    case DataSubject.Person _ -> "privacy.mine.";
                    case DataSubject.Server _ -> "privacy.server.";
                };
        return kept.counts(subject).entrySet().stream()
                .map(it -> "- " + language.text(beginning + it.getKey(), it.getValue()))
                .toList();
    }
}
