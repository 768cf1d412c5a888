package dev.paperboy.discord.interaction;

import dev.paperboy.discord.text.Language;

/**
 * An option that a person is typing.
 *
 * @param option its name
 * @param typed what it holds so far, stripped; may be empty
 * @param form the command around it
 */
public record CompletionRequest(String option, String typed, Language language, CommandForm form) {}
