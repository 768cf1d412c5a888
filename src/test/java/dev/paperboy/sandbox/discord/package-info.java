/**
 * A local Discord that an unmodified client reaches over HTTP and WebSocket, and the people in it.
 */
@NullMarked
package dev.paperboy.sandbox.discord;

import org.jspecify.annotations.NullMarked;
