/** Code that breaks the rules, each piece one of them; nothing runs it. */
@NullMarked
package dev.paperboy.architecture.planted;

import org.jspecify.annotations.NullMarked;
