package dev.paperboy.source.huggingface;

import dev.paperboy.paper.LinkedWorksWishes;
import dev.paperboy.source.intake.WishList;

/** The papers that somebody has looked at. */
final class WorksWishList extends WishList implements LinkedWorksWishes {}
