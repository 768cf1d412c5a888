/**
 * What texts mean, as vectors: computed by a model in this process, kept in the database.
 *
 * <p>The vectors of papers are costly, so they are kept; the index that is searched is made of them
 * and can be made anew.
 */
@NullMarked
package dev.paperboy.search.embedding;

import org.jspecify.annotations.NullMarked;
