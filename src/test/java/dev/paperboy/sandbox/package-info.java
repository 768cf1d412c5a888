/** Stand-ins that let the bot be tried and tested without an account or a network. */
@NullMarked
package dev.paperboy.sandbox;

import org.jspecify.annotations.NullMarked;
