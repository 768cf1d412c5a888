/** Tests of reading Hugging Face. */
@NullMarked
package dev.paperboy.source.huggingface;

import org.jspecify.annotations.NullMarked;
