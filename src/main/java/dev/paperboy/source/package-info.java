/** Brings papers in from the web: fetching, reading what was fetched, and when to do so. */
@ApplicationModule(allowedDependencies = "paper")
@NullMarked
package dev.paperboy.source;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
