/** Chooses the sentence of an abstract that tells best what a paper is about. */
@NullMarked
package dev.paperboy.search.summary;

import org.jspecify.annotations.NullMarked;
