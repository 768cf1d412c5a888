/** Completes titles while a person types. */
@NullMarked
package dev.paperboy.search.title;

import org.jspecify.annotations.NullMarked;
