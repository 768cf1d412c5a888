/** Judges papers by topics, measured against recent papers. */
@NullMarked
package dev.paperboy.search.topic;

import org.jspecify.annotations.NullMarked;
