package dev.paperboy.discord.saved;

import dev.paperboy.discord.text.PaperWords;
import dev.paperboy.library.ReadableText;

import org.springframework.stereotype.Component;

/** Lets citations say strangers' words as they are shown everywhere else. */
@Component
class CitedText implements ReadableText {

    @Override
    public String of(String latex) {
        return PaperWords.of(latex);
    }

    @Override
    public String title(String latex) {
        return PaperWords.ofTitle(latex);
    }
}
