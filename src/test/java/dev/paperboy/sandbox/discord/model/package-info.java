/** What exists on the local Discord: servers, channels, members, messages and commands. */
@NullMarked
package dev.paperboy.sandbox.discord.model;

import org.jspecify.annotations.NullMarked;
