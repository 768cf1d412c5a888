/** The outbox: opaque messages that reach a channel exactly once, or have a recorded reason. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package dev.paperboy.delivery;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
