/** Finds papers by words and by meaning at once, and puts them in order. */
@NullMarked
package dev.paperboy.search.hybrid;

import org.jspecify.annotations.NullMarked;
