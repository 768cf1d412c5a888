/** Keeps papers in Lucene's index, by their words and by what they mean. */
@NullMarked
package dev.paperboy.search.index;

import org.jspecify.annotations.NullMarked;
