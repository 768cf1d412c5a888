/** A paper hub on loopback that answers as Hugging Face does, and fails as the web does. */
@NullMarked
package dev.paperboy.sandbox.hub;

import org.jspecify.annotations.NullMarked;
