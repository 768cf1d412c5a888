/** What somebody wants to read: topics, and the language of filters. */
@ApplicationModule(allowedDependencies = "paper")
@NullMarked
package dev.paperboy.filter;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
