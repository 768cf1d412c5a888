/** The one way out to the web: configured hosts only, within limits of time, size and quota. */
@NullMarked
package dev.paperboy.source.http;

import org.jspecify.annotations.NullMarked;
