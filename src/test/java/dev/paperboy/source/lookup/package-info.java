/** Tests of the lookup of single papers. */
@NullMarked
package dev.paperboy.source.lookup;

import org.jspecify.annotations.NullMarked;
