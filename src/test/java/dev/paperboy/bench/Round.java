package dev.paperboy.bench;

import java.time.Duration;
import java.util.List;

/**
 * What one bot made of one thing that people did for some seconds.
 *
 * @param asked how often they did it
 * @param acknowledged milliseconds until the first sign of life, of each that got one, rising
 * @param answered likewise until the whole answer
 * @param deferred how many were told first that the answer would come
 * @param cpu of the bot's process
 * @param others of the process of the local Discord and the people in it
 * @param late by how much the latest of them came later than planned
 * @param wall from the first to the last answer
 */
record Round(
        int asked,
        List<Double> acknowledged,
        List<Double> answered,
        int deferred,
        Duration cpu,
        Duration others,
        Duration late,
        Duration wall) {

    /** The bot's processor time for each, in milliseconds. */
    double cpuEach() {
        return cpu.toNanos() / 1e6 / asked;
    }

    /** What share of a processor the local Discord and the people in it took. */
    double shareOfOthers() {
        return (double) others.toNanos() / wall.toNanos();
    }
}
