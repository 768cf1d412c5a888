package dev.paperboy.sandbox.discord.model;

/** A tag that posts of a forum may bear. */
public record ForumTag(long id, String name) {}
