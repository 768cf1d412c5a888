package dev.paperboy.discord.late;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

import java.time.Duration;

/**
 * Settings of answers that change once what they lack has been read.
 *
 * @param every pause between two looks whether it has
 */
@ConfigurationProperties("paperboy.discord.late-answers")
record LateAnswersProperties(@DefaultValue(EVERY) Duration every) {

    static final String EVERY = "2s";
}
