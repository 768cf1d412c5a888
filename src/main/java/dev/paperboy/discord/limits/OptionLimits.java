package dev.paperboy.discord.limits;

import tools.jackson.databind.JsonNode;

import java.util.Set;

/** Checks the options of a command. */
final class OptionLimits {
    private static final int SUBCOMMAND = 1;
    private static final int GROUP = 2;
    private static final String TAKEN = "APPLICATION_COMMAND_OPTIONS_NAME_ALREADY_USED";

    /** Texts, whole numbers and numbers can have choices or suggestions. */
    private static final Set<Integer> WITH_CHOICES = Set.of(3, 4, 10);

    private OptionLimits() {}

    static void check(JsonNode options, String path, Findings findings) {
        findings.most(path, options.size(), DiscordLimits.COMMAND_OPTIONS);
        findings.unique(options, path, "name", TAKEN);
        TranslationLimits.unique(options.valueStream().toList(), path, TAKEN, findings);
        order(options, path, findings);
        int index = 0;
        for (JsonNode option : options) {
            one(option, path + "/" + index++, findings);
        }
    }

    private static void order(JsonNode options, String path, Findings findings) {
        boolean optionalSeen = false;
        int subcommands = 0;
        int index = 0;
        for (JsonNode option : options) {
            boolean required = Json.flag(option, "required");
            if (required && optionalSeen) {
                findings.add(
                        path + "/" + index,
                        "APPLICATION_COMMAND_OPTIONS_REQUIRED_INVALID",
                        "Required options must be placed before non-required options.");
            }
            optionalSeen |= !required;
            subcommands += isSubcommand(option) ? 1 : 0;
            index++;
        }
        if (subcommands > 0 && subcommands < options.size()) {
            findings.add(
                    path,
                    "APPLICATION_COMMAND_OPTIONS_TYPE_INVALID",
                    "Sub-command and sub-command group option types are mutually exclusive to all"
                            + " other types.");
        }
    }

    private static boolean isSubcommand(JsonNode option) {
        return Json.type(option) == SUBCOMMAND || Json.type(option) == GROUP;
    }

    private static void one(JsonNode option, String path, Findings findings) {
        CommandLimits.name(option, path, findings);
        findings.requiredText(option, path, "description", DiscordLimits.COMMAND_DESCRIPTION);
        TranslationLimits.typed(option, path, findings);
        if (isSubcommand(option)) {
            nested(option, path, findings);
        } else {
            choices(option, path, findings);
        }
    }

    private static void nested(JsonNode option, String path, Findings findings) {
        JsonNode options = option.path("options");
        int wanted = Json.type(option) == GROUP ? SUBCOMMAND : 0;
        boolean fits =
                options.valueStream()
                        .allMatch(it ->
                                wanted == SUBCOMMAND
                                        ? Json.type(it) == SUBCOMMAND
                                        : !isSubcommand(it));
        if (!fits) {
            findings.add(
                    path + "/options",
                    "APPLICATION_COMMAND_OPTIONS_TYPE_INVALID",
                    "Groups hold subcommands, subcommands hold none.");
        }
        check(options, path + "/options", findings);
    }

    private static void choices(JsonNode option, String path, Findings findings) {
        JsonNode choices = option.path("choices");
        boolean suggests = Json.flag(option, "autocomplete");
        findings.most(path + "/choices", choices.size(), DiscordLimits.CHOICES);
        ChoiceLimits.check(choices, path + "/choices", findings);
        if (suggests && !choices.isEmpty()) {
            findings.add(
                    path,
                    "APPLICATION_COMMAND_OPTIONS_AUTOCOMPLETE_INVALID",
                    "Fixed choices and suggestions exclude each other.");
        }
        if ((suggests || !choices.isEmpty()) && !WITH_CHOICES.contains(Json.type(option))) {
            findings.add(
                    path,
                    "APPLICATION_COMMAND_OPTIONS_TYPE_INVALID",
                    "Only texts and numbers have choices or suggestions.");
        }
    }
}
