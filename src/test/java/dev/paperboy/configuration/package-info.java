/** What the bot can be told, and that it is written down truly. */
@NullMarked
package dev.paperboy.configuration;

import org.jspecify.annotations.NullMarked;
