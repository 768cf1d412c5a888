/** What members type and click about the papers they keep, and how to cite papers. */
@NullMarked
package dev.paperboy.discord.saved;

import org.jspecify.annotations.NullMarked;
