/** The words for people, in each language, and how strangers' text is made safe among them. */
@NullMarked
package dev.paperboy.discord.text;

import org.jspecify.annotations.NullMarked;
