/** What members keep to read, and how it is cited. */
@ApplicationModule(allowedDependencies = "paper")
@NullMarked
package dev.paperboy.library;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
