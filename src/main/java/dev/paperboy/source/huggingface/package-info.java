/** Reads Hugging Face's Daily Papers: its JSON first, its pages where that fails. */
@NullMarked
package dev.paperboy.source.huggingface;

import org.jspecify.annotations.NullMarked;
