package dev.paperboy.discord.admin;

/** A subcommand of {@code /digest}; every bean of this type is registered, in their order. */
interface DigestSubcommand extends AdminSubcommand {}
