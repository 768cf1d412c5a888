package dev.paperboy.search;

import dev.paperboy.search.embedding.Embedding;

import org.jspecify.annotations.Nullable;

/**
 * What a person typed, as it is looked for.
 *
 * @param words at least one
 * @param meaning null: there is no model, or it is not loaded yet, and words alone decide
 */
record Question(String typed, QueryWords words, @Nullable Embedding meaning) {}
