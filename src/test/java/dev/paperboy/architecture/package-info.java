/** What the code's shape is held to; every rule is shown to catch code that breaks it. */
@NullMarked
package dev.paperboy.architecture;

import org.jspecify.annotations.NullMarked;
