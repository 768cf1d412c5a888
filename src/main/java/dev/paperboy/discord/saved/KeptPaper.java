package dev.paperboy.discord.saved;

import dev.paperboy.paper.Paper;

import java.time.Instant;

/** A paper on somebody's list, as the catalogue knows it now. */
record KeptPaper(Paper paper, Instant savedAt) {}
