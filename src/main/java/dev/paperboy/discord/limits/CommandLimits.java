package dev.paperboy.discord.limits;

import tools.jackson.databind.JsonNode;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Checks commands. */
final class CommandLimits {
    private static final int CHAT = 1;
    private static final Pattern NAME =
            Pattern.compile("[-_'\\p{L}\\p{N}\\p{IsDevanagari}\\p{IsThai}]+");

    private final Findings findings = new Findings();

    private CommandLimits() {}

    static List<LimitFinding> checkAll(JsonNode commands) {
        CommandLimits limits = new CommandLimits();
        limits.all(commands);
        return limits.findings.all();
    }

    static List<LimitFinding> checkOne(JsonNode command) {
        CommandLimits limits = new CommandLimits();
        limits.command(command, "");
        return limits.findings.all();
    }

    private void all(JsonNode commands) {
        int[] ofType = new int[4];
        Set<String> names = new HashSet<>();
        int index = 0;
        for (JsonNode command : commands) {
            String path = "/" + index++;
            command(command, path);
            int type = type(command);
            ofType[type]++;
            if (!names.add(type + Json.text(command, "name"))) {
                findings.add(
                        path + "/name",
                        "APPLICATION_COMMANDS_DUPLICATE_NAME",
                        "Application command names must be unique.");
            }
        }
        translatedNames(commands);
        findings.most("", ofType[CHAT], DiscordLimits.CHAT_COMMANDS);
        findings.most("", ofType[2], DiscordLimits.CONTEXT_COMMANDS);
        findings.most("", ofType[3], DiscordLimits.CONTEXT_COMMANDS);
    }

    /** A command on a message may be called as one that is typed. */
    private void translatedNames(JsonNode commands) {
        commands.valueStream()
                .collect(Collectors.groupingBy(CommandLimits::type))
                .values()
                .forEach(ofType ->
                        TranslationLimits.unique(
                                ofType, "", "APPLICATION_COMMANDS_DUPLICATE_NAME", findings));
    }

    private static int type(JsonNode command) {
        int type = Json.number(command, "type", CHAT);
        return type >= CHAT && type <= 3 ? type : 0;
    }

    private void command(JsonNode command, String path) {
        if (type(command) == CHAT) {
            name(command, path, findings);
            findings.requiredText(command, path, "description", DiscordLimits.COMMAND_DESCRIPTION);
            TranslationLimits.typed(command, path, findings);
        } else {
            findings.requiredText(command, path, "name", DiscordLimits.COMMAND_NAME);
            TranslationLimits.read(command, path, DiscordLimits.COMMAND_NAME, findings);
        }
        OptionLimits.check(command.path("options"), path + "/options", findings);
        int length = TranslationLimits.length(command);
        if (length > DiscordLimits.COMMAND_TEXT) {
            findings.add(
                    path,
                    "APPLICATION_COMMAND_TOO_LARGE",
                    "Command exceeds maximum size (%d): %d."
                            .formatted(DiscordLimits.COMMAND_TEXT, length));
        }
    }

    /** A name as people type it. */
    static void name(JsonNode named, String path, Findings findings) {
        String name = Json.text(named, "name");
        findings.requiredText(named, path, "name", DiscordLimits.COMMAND_NAME);
        if (!isName(name)) {
            findings.add(
                    path + "/name",
                    "APPLICATION_COMMAND_INVALID_NAME",
                    "Command name is invalid: " + name);
        }
    }

    static boolean isName(String name) {
        return NAME.matcher(name).matches() && name.equals(name.toLowerCase(Locale.ROOT));
    }
}
