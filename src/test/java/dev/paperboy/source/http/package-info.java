/** Tests of fetching. */
@NullMarked
package dev.paperboy.source.http;

import org.jspecify.annotations.NullMarked;
