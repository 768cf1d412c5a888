package dev.paperboy.sandbox.discord.model;

import tools.jackson.databind.JsonNode;

/** Discord's numbers for what an option of a command can be. */
public final class OptionTypes {
    public static final int SUB_COMMAND = 1;
    public static final int SUB_COMMAND_GROUP = 2;
    public static final int STRING = 3;
    public static final int INTEGER = 4;
    public static final int BOOLEAN = 5;
    public static final int USER = 6;
    public static final int CHANNEL = 7;
    public static final int ROLE = 8;
    public static final int MENTIONABLE = 9;
    public static final int NUMBER = 10;

    private OptionTypes() {}

    public static int type(JsonNode option) {
        return option.path("type").asInt(0);
    }

    /** Whether it is no option to fill in, but a subcommand or a group of these. */
    public static boolean isSubcommand(JsonNode option) {
        return type(option) == SUB_COMMAND || type(option) == SUB_COMMAND_GROUP;
    }
}
