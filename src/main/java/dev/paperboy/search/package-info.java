/** Finds papers by their words, and completes their titles while a person types. */
@ApplicationModule(allowedDependencies = "paper")
@NullMarked
package dev.paperboy.search;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
