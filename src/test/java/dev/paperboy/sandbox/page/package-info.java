/** The page that shows the local Discord in a browser, and what is served to it. */
@NullMarked
package dev.paperboy.sandbox.page;

import org.jspecify.annotations.NullMarked;
