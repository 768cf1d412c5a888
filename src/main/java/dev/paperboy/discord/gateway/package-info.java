/** The connection to Discord: configuration, login, registration of commands, health. */
@NullMarked
package dev.paperboy.discord.gateway;

import org.jspecify.annotations.NullMarked;
