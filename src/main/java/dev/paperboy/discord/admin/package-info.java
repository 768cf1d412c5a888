/** What those who manage a server type and click: its digests. */
@NullMarked
package dev.paperboy.discord.admin;

import org.jspecify.annotations.NullMarked;
