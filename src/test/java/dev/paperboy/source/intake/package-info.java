/** Tests of what the readers of all sources share. */
@NullMarked
package dev.paperboy.source.intake;

import org.jspecify.annotations.NullMarked;
