/**
 * Finds papers by their words and by what they mean, completes their titles while a person types,
 * and sums up an abstract in one of its sentences.
 */
@ApplicationModule(allowedDependencies = {"paper", "filter"})
@NullMarked
package dev.paperboy.search;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
