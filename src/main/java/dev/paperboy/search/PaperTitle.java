package dev.paperboy.search;

import dev.paperboy.paper.PaperId;

/** A paper's id and title, for a list to choose from. */
public record PaperTitle(PaperId id, String title) {}
