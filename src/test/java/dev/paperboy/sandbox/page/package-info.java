/** A plain page that shows the demo server's channel in a browser. */
@NullMarked
package dev.paperboy.sandbox.page;

import org.jspecify.annotations.NullMarked;
