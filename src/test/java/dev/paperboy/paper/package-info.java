/** Tests of papers and of the catalogue. */
@NullMarked
package dev.paperboy.paper;

import org.jspecify.annotations.NullMarked;
