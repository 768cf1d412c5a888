/** What members do about the papers that they get in direct messages. */
@NullMarked
package dev.paperboy.discord.subscribe;

import org.jspecify.annotations.NullMarked;
