package dev.paperboy.source.huggingface;

/**
 * An attempt to read a list.
 *
 * @param requests how many requests it took
 */
record Attempt(Answer answer, int requests) {}
