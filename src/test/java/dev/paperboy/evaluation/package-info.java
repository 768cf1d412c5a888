/** Tells how good search and summaries are: {@code ./mvnw verify -Pevaluate}. */
@NullMarked
package dev.paperboy.evaluation;

import org.jspecify.annotations.NullMarked;
