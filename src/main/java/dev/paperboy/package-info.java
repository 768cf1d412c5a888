/** The application: starts the bot and gives it its clock. */
@NullMarked
package dev.paperboy;

import org.jspecify.annotations.NullMarked;
