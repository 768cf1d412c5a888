/** Measures the bot at work: {@code ./mvnw verify -Pbench}. */
@NullMarked
package dev.paperboy.bench;

import org.jspecify.annotations.NullMarked;
