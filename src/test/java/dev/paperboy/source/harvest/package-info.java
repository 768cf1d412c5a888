/** Tests of the harvest. */
@NullMarked
package dev.paperboy.source.harvest;

import org.jspecify.annotations.NullMarked;
