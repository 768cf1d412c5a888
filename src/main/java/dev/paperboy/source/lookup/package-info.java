/** One paper looked up at all sources, each asked only where the one before does not know it. */
@NullMarked
package dev.paperboy.source.lookup;

import org.jspecify.annotations.NullMarked;
