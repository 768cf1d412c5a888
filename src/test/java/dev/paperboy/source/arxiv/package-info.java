/** Tests of the reading of arXiv. */
@NullMarked
package dev.paperboy.source.arxiv;

import org.jspecify.annotations.NullMarked;
