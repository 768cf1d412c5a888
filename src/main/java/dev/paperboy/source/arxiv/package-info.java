/**
 * arXiv: one paper looked up, what it tells about papers that are known already, and the first
 * figures of papers.
 */
@NullMarked
package dev.paperboy.source.arxiv;

import org.jspecify.annotations.NullMarked;
