/**
 * What a paper is, and the catalogue: papers, the feeds they stood on, their votes over time, and
 * how fresh each feed is.
 */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package dev.paperboy.paper;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
