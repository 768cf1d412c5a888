/** Tests that click in a real browser what people click on the sandbox's page. */
@NullMarked
package dev.paperboy.sandbox.browser;

import org.jspecify.annotations.NullMarked;
