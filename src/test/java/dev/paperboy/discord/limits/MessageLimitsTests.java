package dev.paperboy.discord.limits;

import static dev.paperboy.discord.limits.BodyMaker.json;
import static dev.paperboy.discord.limits.BodyMaker.times;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

import tools.jackson.databind.JsonNode;

import java.util.List;
import java.util.stream.Stream;

class MessageLimitsTests {
    private static final String BUTTON = "{'type':2,'style':1,'label':'Go','custom_id':'go-%d'}";

    static Stream<Arguments> wrongMessages() {
        return Stream.of(
                wrong("BASE_TYPE_MAX_LENGTH", "{'content':'" + "x".repeat(2001) + "'}"),
                wrong("MESSAGE_EMPTY", "{'content':'  \\n '}"),
                wrong(
                        "BASE_TYPE_MAX_LENGTH",
                        "{'content':'x','username':'" + "n".repeat(81) + "'}"),
                wrong("BASE_TYPE_MAX_LENGTH", "{'content':'x','nonce':'" + "n".repeat(26) + "'}"),
                wrong("BASE_TYPE_BAD_LENGTH", "{'embeds':" + times(11, "{'title':'x'}") + "}"),
                wrong("BASE_TYPE_REQUIRED", "{'embeds':[{}]}"),
                wrong("BASE_TYPE_REQUIRED", "{'embeds':[{'title':' '}]}"),
                wrong("BASE_TYPE_MAX_LENGTH", "{'embeds':[{'title':'" + "x".repeat(257) + "'}]}"),
                wrong(
                        "BASE_TYPE_MAX_LENGTH",
                        "{'embeds':[{'description':'" + "\uD83D\uDE00".repeat(2049) + "'}]}"),
                wrong(
                        "MAX_EMBED_SIZE_EXCEEDED",
                        "{'embeds':"
                                + times(2, "{'description':'" + "x".repeat(3001) + "'}")
                                + "}"),
                wrong(
                        "BASE_TYPE_REQUIRED",
                        "{'embeds':[{'fields':[{'name':'Votes','value':' '}]}]}"),
                wrong("URL_TYPE_INVALID_URL", "{'embeds':[{'title':'x','url':'javascript:1'}]}"),
                wrong(
                        "MESSAGE_ALLOWED_MENTIONS_PARSE_EXCLUSIVE",
                        "{'content':'x','allowed_mentions':{'parse':['users'],'users':['1']}}"),
                wrong(
                        "BASE_TYPE_BAD_LENGTH",
                        "{'content':'x','allowed_mentions':{'roles':" + times(101, "'%d'") + "}}"),
                wrong("BASE_TYPE_BAD_LENGTH", "{'attachments':" + times(11, "{'id':%d}") + "}"));
    }

    static Stream<Arguments> wrongRows() {
        return Stream.of(
                wrong(
                        "BASE_TYPE_BAD_LENGTH",
                        rows(times(6, "{'type':1,'components':[" + BUTTON + "]}"))),
                wrong("BASE_TYPE_BAD_LENGTH", row(times(6, BUTTON))),
                wrong(
                        "COMPONENT_LAYOUT_WIDTH_EXCEEDED",
                        row("[" + BUTTON + "," + select("") + "]")),
                wrong(
                        "COMPONENT_CUSTOM_ID_DUPLICATED",
                        row(times(2, BUTTON.replace("%d", "same")))),
                wrong(
                        "BUTTON_COMPONENT_INVALID_LABEL",
                        row("[{'type':2,'style':1,'custom_id':'a'}]")),
                wrong(
                        "BASE_TYPE_MAX_LENGTH",
                        row(button("'style':1,'custom_id':'a','label':'" + "x".repeat(81) + "'"))),
                wrong(
                        "BASE_TYPE_MAX_LENGTH",
                        row(button("'style':1,'custom_id':'" + "a".repeat(101) + "','label':'x'"))),
                wrong("BASE_TYPE_REQUIRED", row(button("'style':1,'label':'x'"))),
                wrong(
                        "URL_TYPE_INVALID_URL",
                        row(button("'style':5,'label':'x','url':'javascript:alert(1)'"))),
                wrong("URL_TYPE_INVALID_URL", row(button("'style':5,'label':'x','url':'nowhere'"))),
                wrong(
                        "BUTTON_COMPONENT_INVALID_FIELD",
                        row(button("'style':5,'label':'x','url':'https://a.b','custom_id':'c'"))),
                wrong(
                        "BASE_TYPE_BAD_LENGTH",
                        row("[" + select(times(26, "{'label':'l','value':'%d'}")) + "]")),
                wrong(
                        "SELECT_COMPONENT_OPTION_VALUE_DUPLICATED",
                        row("[" + select(times(2, "{'label':'l','value':'v'}")) + "]")),
                wrong(
                        "BASE_TYPE_MAX_LENGTH",
                        row(
                                "["
                                        + select(
                                                "[{'value':'v','label':'" + "l".repeat(101) + "'}]")
                                        + "]")),
                wrong(
                        "SELECT_COMPONENT_MAX_VALUES",
                        row("[" + select("").replace("'type':3", "'type':3,'max_values':2") + "]")),
                wrong(
                        "SELECT_COMPONENT_TOO_MANY_DEFAULT_VALUES",
                        row(
                                "["
                                        + select(
                                                times(
                                                        2,
                                                        "{'label':'l','value':'%d','default':true}"))
                                        + "]")),
                wrong("UNION_TYPE_CHOICES", rows("[" + text("no flag") + "]")));
    }

    static Stream<Arguments> wrongLayouts() {
        return Stream.of(
                wrong(
                        "MESSAGE_CANNOT_USE_LEGACY_FIELDS_WITH_COMPONENTS_V2",
                        "{'flags':32768,'content':'x','components':[" + text("x") + "]}"),
                wrong("BASE_TYPE_BAD_LENGTH", v2(times(41, text("x")))),
                wrong(
                        "BASE_TYPE_BAD_LENGTH",
                        v2(times(4, "{'type':17,'components':" + times(10, text("x")) + "}"))),
                wrong("COMPONENT_MAX_TOTAL_LENGTH", v2(times(2, text("x".repeat(2001))))),
                wrong("COMPONENT_MAX_TOTAL_BYTES", v2("[" + text("字".repeat(3387)) + "]")),
                wrong("BASE_TYPE_REQUIRED", v2("[" + text(" ") + "]")),
                wrong("BASE_TYPE_REQUIRED", v2("[{'type':17,'components':[]}]")),
                wrong(
                        "UNION_TYPE_CHOICES",
                        v2(
                                "[{'type':17,'components':[{'type':17,'components':["
                                        + text("x")
                                        + "]}]}]")),
                wrong("UNION_TYPE_CHOICES", v2("[{'type':9,'components':[" + text("x") + "]}]")),
                wrong(
                        "BASE_TYPE_BAD_LENGTH",
                        v2("[{'type':9,'components':" + times(4, text("x")) + "}]")),
                wrong(
                        "URL_TYPE_INVALID_URL",
                        v2("[{'type':12,'items':[{'media':{'url':'javascript:1'}}]}]")),
                wrong(
                        "BASE_TYPE_BAD_LENGTH",
                        v2("[{'type':12,'items':" + times(11, picture()) + "}]")),
                wrong(
                        "COMPONENT_MAX_MEDIA",
                        v2(times(7, "{'type':12,'items':" + times(10, picture()) + "}"))),
                wrong(
                        "COMPONENT_MAX_MEDIA",
                        v2(
                                both(
                                        times(
                                                6,
                                                "{'type':12,'items':" + times(10, picture()) + "}"),
                                        times(5, withThumbnail())))),
                wrong(
                        "URL_TYPE_INVALID_URL",
                        v2("[{'type':13,'file':{'url':'https://example.org/a.txt'}}]")),
                wrong("COMPONENT_ID_DUPLICATED", v2(times(2, "{'type':10,'id':7,'content':'x'}"))));
    }

    @ParameterizedTest
    @CsvSource({"Paperboy, 0", "Discord News, 1", "my disCORD, 1", "Clyde, 1"})
    void aWebhooksNameIsNotDiscordsOwn(String name, int findings) {
        assertThat(DiscordLimits.checkMessage(json("{'content':'x','username':'" + name + "'}")))
                .hasSize(findings);
    }

    @ParameterizedTest
    @MethodSource({"wrongMessages", "wrongRows", "wrongLayouts"})
    void whatDiscordWouldRefuseIsFound(String rule, JsonNode body) {
        assertThat(DiscordLimits.checkMessage(body)).extracting(LimitFinding::rule).contains(rule);
    }

    static List<JsonNode> rightMessages() {
        return List.of(
                json("{'content':'" + "x".repeat(2000) + "'}"),
                json("{'content':'" + "x".repeat(1999) + "  \\n'}"),
                json("{'attachments':[{'id':0,'filename':'a.bib'}]}"),
                json(
                        "{'embeds':[{'title':'T','url':'https://huggingface.co/papers/1',"
                                + "'image':{'url':'attachment://a.png'},"
                                + "'fields':[{'name':'Votes','value':'3'}]}]}"),
                json("{'content':'x','allowed_mentions':{'parse':[],'roles':['1']}}"),
                json(row(times(5, BUTTON))),
                json(row(button("'style':5,'label':'x','url':'https://arxiv.org/abs/1'"))),
                json(row(button("'style':2,'emoji':{'name':'x'},'custom_id':'a'"))),
                json(row("[" + select(times(25, "{'label':'l','value':'%d'}")) + "]")),
                json(row("[{'type':8,'custom_id':'c','max_values':25}]")),
                json(v2(times(40, text("x")))),
                json(v2("[" + text("字".repeat(3386)) + "]")),
                json(v2("[{'type':12,'items':" + times(10, picture()) + "}]")),
                json(v2("[{'type':13,'file':{'url':'attachment://a.bib'}}]")),
                json(
                        v2(
                                "[{'type':9,'components':["
                                        + text("x")
                                        + "],'accessory':"
                                        + BUTTON
                                        + "},{'type':14,'spacing':2}]")));
    }

    @ParameterizedTest
    @MethodSource("rightMessages")
    void whatDiscordTakesIsNotFoundFaultWith(JsonNode body) {
        assertThat(DiscordLimits.checkMessage(body)).isEmpty();
    }

    @Test
    void aFindingPointsToThePlace() {
        JsonNode body = json(row(button("'style':1,'label':'x'")));

        assertThat(DiscordLimits.checkMessage(body))
                .extracting(LimitFinding::path)
                .containsExactly("/components/0/components/0/custom_id");
    }

    @Test
    void anEditMayLeaveEverythingOutOrEmptyAPart() {
        assertThat(DiscordLimits.checkEdit(json("{}"))).isEmpty();
        assertThat(DiscordLimits.checkEdit(json("{'components':[],'content':null}"))).isEmpty();
    }

    @Test
    void anEditOfAComponentsMessageNeedNotRepeatTheFlag() {
        assertThat(DiscordLimits.checkEdit(json("{'components':[" + text("x") + "]}"))).isEmpty();
    }

    @Test
    void aForumPostKeepsToItsTitleAndTagsAndItsMessage() {
        JsonNode body =
                json(
                        "{'name':'"
                                + "x".repeat(101)
                                + "','applied_tags':"
                                + times(6, "'%d'")
                                + ",'message':{'content':''}}");

        assertThat(DiscordLimits.checkForumPost(body))
                .extracting(LimitFinding::path)
                .containsExactly("/name", "/applied_tags", "/message");
    }

    private static Arguments wrong(String rule, String body) {
        return Arguments.of(rule, json(body));
    }

    private static String rows(String rows) {
        return "{'components':" + rows + "}";
    }

    private static String row(String controls) {
        return rows("[{'type':1,'components':" + controls + "}]");
    }

    private static String button(String keys) {
        return "[{'type':2," + keys + "}]";
    }

    private static String select(String options) {
        String offered = options.isEmpty() ? "[{'label':'l','value':'v'}]" : options;
        return "{'type':3,'custom_id':'s','options':" + offered + "}";
    }

    private static String v2(String components) {
        return "{'flags':32768,'components':" + components + "}";
    }

    private static String text(String content) {
        return "{'type':10,'content':'" + content + "'}";
    }

    private static String withThumbnail() {
        return "{'type':9,'components':["
                + text("x")
                + "],'accessory':{'type':11,'media':{'url':'https://example.org/a.png'}}}";
    }

    private static String both(String some, String others) {
        return some.substring(0, some.length() - 1) + "," + others.substring(1);
    }

    private static String picture() {
        return "{'media':{'url':'https://example.org/%d.png'}}";
    }
}
