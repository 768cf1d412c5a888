package dev.paperboy.discord.admin;

import net.dv8tion.jda.api.components.buttons.Button;

import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * What came of a click on a digest.
 *
 * @param sentences what is told
 * @param next what can be done now; null: nothing
 */
record Told(List<String> sentences, @Nullable Button next) {

    Told {
        sentences = List.copyOf(sentences);
    }
}
