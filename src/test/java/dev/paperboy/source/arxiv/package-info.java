@NullMarked
package dev.paperboy.source.arxiv;

import org.jspecify.annotations.NullMarked;
