/** Makes of the words that a person typed what the index is asked for, forgiving their spelling. */
@NullMarked
package dev.paperboy.search.query;

import org.jspecify.annotations.NullMarked;
