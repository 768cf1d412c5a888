/** What all analysers of the search have in common. */
@NullMarked
package dev.paperboy.search.analysis;

import org.jspecify.annotations.NullMarked;
