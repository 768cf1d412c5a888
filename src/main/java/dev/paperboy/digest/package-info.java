/** Which papers go where and when: planning, composing and coverage of digests. */
@ApplicationModule(allowedDependencies = {"paper", "filter", "search", "subscription", "delivery"})
@NullMarked
package dev.paperboy.digest;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
