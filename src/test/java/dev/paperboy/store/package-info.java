/** Tests of the store, and what runs other modules' repository tests on both databases. */
@NullMarked
package dev.paperboy.store;

import org.jspecify.annotations.NullMarked;
