/** arXiv: one paper looked up, and what it tells about papers that are known already. */
@NullMarked
package dev.paperboy.source.arxiv;

import org.jspecify.annotations.NullMarked;
