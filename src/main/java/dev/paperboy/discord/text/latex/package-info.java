/** LaTeX in strangers' text, told in Unicode. */
@NullMarked
package dev.paperboy.discord.text.latex;

import org.jspecify.annotations.NullMarked;
