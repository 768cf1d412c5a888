/** What servers, channels and members asked for: which digest goes where, and when. */
@ApplicationModule(allowedDependencies = {"paper", "filter"})
@NullMarked
package dev.paperboy.subscription;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
