package dev.paperboy.discord.limits;

import static dev.paperboy.discord.limits.BodyMaker.json;
import static dev.paperboy.discord.limits.BodyMaker.times;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import tools.jackson.databind.JsonNode;

import java.util.stream.Stream;

class CommandLimitsTests {

    static Stream<Arguments> wrongCommands() {
        return Stream.of(
                wrong("APPLICATION_COMMAND_INVALID_NAME", "{'name':'Paper','description':'x'}"),
                wrong("APPLICATION_COMMAND_INVALID_NAME", "{'name':'a b','description':'x'}"),
                wrong("BASE_TYPE_REQUIRED", "{'name':'paper','description':''}"),
                wrong("BASE_TYPE_BAD_LENGTH", options(times(26, option("'type':3", "o%d")))),
                wrong(
                        "APPLICATION_COMMAND_OPTIONS_NAME_ALREADY_USED",
                        options(times(2, option("'type':3", "same")))),
                wrong(
                        "APPLICATION_COMMAND_OPTIONS_REQUIRED_INVALID",
                        options(
                                "["
                                        + option("'type':3", "a")
                                        + ","
                                        + option("'type':3,'required':true", "b")
                                        + "]")),
                wrong(
                        "APPLICATION_COMMAND_OPTIONS_TYPE_INVALID",
                        options(
                                "["
                                        + option("'type':1", "a")
                                        + ","
                                        + option("'type':3", "b")
                                        + "]")),
                wrong(
                        "APPLICATION_COMMAND_OPTIONS_TYPE_INVALID",
                        options("[" + option("'type':5,'autocomplete':true", "a") + "]")),
                wrong(
                        "APPLICATION_COMMAND_OPTIONS_AUTOCOMPLETE_INVALID",
                        options(
                                "["
                                        + option(
                                                "'type':3,'autocomplete':true,'choices':"
                                                        + choices(1),
                                                "a")
                                        + "]")),
                wrong(
                        "BASE_TYPE_BAD_LENGTH",
                        options("[" + option("'type':3,'choices':" + choices(26), "a") + "]")),
                wrong(
                        "LOCALE_UNKNOWN",
                        "{'name':'a','description':'x','name_localizations':{'xx':'b'}}"),
                wrong(
                        "APPLICATION_COMMAND_INVALID_NAME",
                        "{'name':'a','description':'x','name_localizations':{'de':'Ein Name'}}"),
                wrong(
                        "BASE_TYPE_MAX_LENGTH",
                        options(
                                "["
                                        + option(
                                                "'type':3,'choices':[{'name':'n','value':'v',"
                                                        + "'name_localizations':{'de':'"
                                                        + "n".repeat(101)
                                                        + "'}}]",
                                                "a")
                                        + "]")),
                wrong(
                        "APPLICATION_COMMAND_OPTIONS_NAME_ALREADY_USED",
                        options(
                                "["
                                        + option("'type':3,'name_localizations':{'de':'b'}", "a")
                                        + ","
                                        + option("'type':5", "b")
                                        + "]")),
                wrong(
                        "APPLICATION_COMMAND_TOO_LARGE",
                        options(
                                times(
                                        25,
                                        option(
                                                "'type':3,'choices':"
                                                        + times(
                                                                4,
                                                                "{'name':'%d','value':'"
                                                                        + "v".repeat(90)
                                                                        + "'}"),
                                                "o%d")))));
    }

    @ParameterizedTest
    @MethodSource("wrongCommands")
    void whatDiscordWouldRefuseIsFound(String rule, JsonNode command) {
        assertThat(DiscordLimits.checkCommand(command))
                .extracting(LimitFinding::rule)
                .contains(rule);
    }

    @Test
    void commandsThatKeepToTheLimitsAreNotFoundFaultWith() {
        JsonNode commands =
                json(
                        "[{'name':'paper','description':'Shows a paper','options':["
                                + option("'type':3,'autocomplete':true,'required':true", "query")
                                + ","
                                + option("'type':4,'choices':[{'name':'five','value':5}]", "number")
                                + "]},{'name':'digest','description':'Sets up','options':["
                                + option(
                                        "'type':2,'options':["
                                                + option(
                                                        "'type':1,'options':["
                                                                + option("'type':7", "c")
                                                                + "]",
                                                        "add")
                                                + "]",
                                        "topics")
                                + ","
                                + option("'type':1", "setup")
                                + "],'description_localizations':{'de':'Stellt ein'}},"
                                + "{'name':'Save paper','type':3}]");

        assertThat(DiscordLimits.checkCommands(commands)).isEmpty();
    }

    @Test
    void twoCommandsOfOneNameAreFound() {
        JsonNode commands = json(times(2, "{'name':'paper','description':'x'}"));

        assertThat(DiscordLimits.checkCommands(commands))
                .extracting(LimitFinding::path, LimitFinding::rule)
                .containsExactly(tuple("/1/name", "APPLICATION_COMMANDS_DUPLICATE_NAME"));
    }

    @Test
    void twoCommandsOfOneNameInAnotherLanguageAreFound() {
        JsonNode commands =
                json(
                        "[{'name':'search','description':'x','name_localizations':{'de':'hilfe'}},"
                                + "{'name':'help','description':'x','name_localizations':"
                                + "{'de':'hilfe','fr':'aide'}},"
                                + "{'name':'hilfe','type':3}]");

        assertThat(DiscordLimits.checkCommands(commands))
                .extracting(LimitFinding::rule, LimitFinding::message)
                .containsExactly(
                        tuple(
                                "APPLICATION_COMMANDS_DUPLICATE_NAME",
                                "\"hilfe\" is there twice in de."));
    }

    @Test
    void moreThanAHundredTypedCommandsAreFound() {
        assertThat(
                        DiscordLimits.checkCommands(
                                json(times(101, "{'name':'c%d','description':'x'}"))))
                .hasSize(1);
        assertThat(DiscordLimits.checkCommands(json(times(16, "{'name':'c%d','type':2}"))))
                .hasSize(1);
    }

    @Test
    void suggestionsKeepToTheirNumberAndLength() {
        assertThat(DiscordLimits.checkAutocomplete(json("{'choices':" + choices(25) + "}")))
                .isEmpty();
        assertThat(DiscordLimits.checkAutocomplete(json("{'choices':" + choices(26) + "}")))
                .hasSize(1);
        String longName = "{'choices':[{'name':'" + "n".repeat(101) + "','value':'v'}]}";
        assertThat(DiscordLimits.checkAutocomplete(json(longName))).hasSize(1);
        String blank = "{'choices':[{'name':'n','value':''}]}";
        assertThat(DiscordLimits.checkAutocomplete(json(blank))).hasSize(1);
    }

    private static Arguments wrong(String rule, String command) {
        return Arguments.of(rule, json(command));
    }

    private static String options(String options) {
        return "{'name':'paper','description':'x','options':" + options + "}";
    }

    private static String option(String keys, String name) {
        return "{" + keys + ",'name':'" + name + "','description':'x'}";
    }

    private static String choices(int count) {
        return times(count, "{'name':'n%d','value':'v%d'}");
    }
}
