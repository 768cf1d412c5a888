/** The HTTP side of the local Discord. */
@NullMarked
package dev.paperboy.sandbox.discord.rest;

import org.jspecify.annotations.NullMarked;
