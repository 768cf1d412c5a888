/** Judges every body a bot sends by Discord's OpenAPI document and by its other limits. */
@NullMarked
package dev.paperboy.sandbox.discord.judge;

import org.jspecify.annotations.NullMarked;
