/** What the readers of all sources share: words made clean, papers that are not there, threads. */
@NullMarked
package dev.paperboy.source.intake;

import org.jspecify.annotations.NullMarked;
