package dev.paperboy.source.arxiv;

import dev.paperboy.paper.FigureWishes;
import dev.paperboy.source.intake.WishList;

/** The papers whose figure somebody would have liked to see. */
final class FigureWishList extends WishList implements FigureWishes {}
