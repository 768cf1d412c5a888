package dev.paperboy.paper;

import java.time.LocalDate;

/**
 * A version of a paper at arXiv.
 *
 * @param number 1 or more
 * @param date when it was submitted, UTC
 */
public record ArxivVersion(int number, LocalDate date) {}
