/** What those who manage a server type and click about its topics. */
@NullMarked
package dev.paperboy.discord.topics;

import org.jspecify.annotations.NullMarked;
