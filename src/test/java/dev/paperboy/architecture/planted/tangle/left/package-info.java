/** One side of a planted tangle, though it declares to need nobody. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package dev.paperboy.architecture.planted.tangle.left;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
