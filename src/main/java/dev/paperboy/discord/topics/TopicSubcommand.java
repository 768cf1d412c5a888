package dev.paperboy.discord.topics;

import dev.paperboy.discord.admin.AdminSubcommand;

/** A subcommand of {@code /topics}; every bean of this type is registered, in their order. */
interface TopicSubcommand extends AdminSubcommand {}
