/** What the clients of people speak with the local Discord: its REST, and its gateway. */
@NullMarked
package dev.paperboy.sandbox.client;

import org.jspecify.annotations.NullMarked;
