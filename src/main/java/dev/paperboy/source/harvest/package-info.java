/** Decides when which feed is read, and keeps what was read in the catalogue. */
@NullMarked
package dev.paperboy.source.harvest;

import org.jspecify.annotations.NullMarked;
