package dev.paperboy.bench;

import dev.paperboy.sandbox.discord.model.Message;

/**
 * What is in a server for people to use.
 *
 * @param digest Discord's value for the server's digest
 * @param topic likewise for its topic
 * @param posted the digest's message, with buttons and a select
 */
record Props(String digest, String topic, Message posted) {}
