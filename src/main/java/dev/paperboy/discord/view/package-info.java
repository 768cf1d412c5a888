/** What people see: cards, lists and digests as Discord's components; pure. */
@NullMarked
package dev.paperboy.discord.view;

import org.jspecify.annotations.NullMarked;
