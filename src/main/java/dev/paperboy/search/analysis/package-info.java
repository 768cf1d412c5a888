/** What the search makes of a text: plain letters, words, stems. */
@NullMarked
package dev.paperboy.search.analysis;

import org.jspecify.annotations.NullMarked;
