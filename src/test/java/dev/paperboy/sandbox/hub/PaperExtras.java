package dev.paperboy.sandbox.hub;

import org.jspecify.annotations.Nullable;

/**
 * What is told of a paper beside the lists.
 *
 * @param works how many works link to it
 * @param caption of its first figure; null: it has no HTML page
 * @param arxiv what arXiv tells
 */
record PaperExtras(SampleWorks works, @Nullable String caption, ArxivEntry arxiv) {}
