/**
 * The way of requests to Discord's REST API: their pace, their end when refused, their repetition.
 */
@NullMarked
package dev.paperboy.discord.rest;

import org.jspecify.annotations.NullMarked;
