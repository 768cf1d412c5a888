package dev.paperboy.sandbox.discord.judge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.paperboy.sandbox.discord.model.Finding;
import dev.paperboy.sandbox.discord.model.Json;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import java.util.List;
import java.util.stream.Stream;

class BodyJudgeTests {
    private static final String MESSAGES = "/channels/{channel_id}/messages";
    private static final String THREADS = "/channels/{channel_id}/threads";
    private static final String HOOK = "/webhooks/{webhook_id}/{webhook_token}";
    private static final String CALLBACK =
            "/interactions/{interaction_id}/{interaction_token}/callback";
    private static final String COMMANDS = "/applications/{application_id}/commands";

    private final BodyJudge judge = new BodyJudge();

    @BeforeEach
    void documentIsThere() {
        assumeTrue(
                BodyJudge.hasDocument(),
                "Discord's OpenAPI document is absent from the shared data");
    }

    static Stream<Arguments> wrong() {
        return Stream.of(
                body("/contents", "POST", MESSAGES, "{'content':'x','contents':'y'}"),
                body("/tts", "POST", MESSAGES, "{'content':'x','tts':'yes'}"),
                body("/embeds/0/color", "POST", MESSAGES, "{'embeds':[{'title':'x','color':-1}]}"),
                body(
                        "/embeds/0/timestamp",
                        "POST",
                        MESSAGES,
                        "{'embeds':[{'title':'x','timestamp':'yesterday'}]}"),
                body(
                        "/components/0/components/0/style",
                        "POST",
                        MESSAGES,
                        "{'components':[{'type':1,'components':[{'type':2,'label':'x',"
                                + "'custom_id':'a'}]}]}"),
                body(
                        "/components/0/components/0/labels",
                        "POST",
                        MESSAGES,
                        "{'components':[{'type':1,'components':[{'type':2,'style':1,'label':'x',"
                                + "'labels':'y','custom_id':'a'}]}]}"),
                body("/components/0/type", "POST", MESSAGES, "{'components':[{'type':99}]}"),
                body(
                        "/username",
                        "POST",
                        HOOK,
                        "{'content':'x','username':'" + "n".repeat(81) + "'}"),
                body("/data/flags", "POST", CALLBACK, "{'type':5,'data':{'flags':32832}}"),
                body("/data", "POST", CALLBACK, "{'type':8}"),
                body(
                        "/data/title",
                        "POST",
                        CALLBACK,
                        "{'type':9,'data':{'custom_id':'m','components':[{'type':18,'label':'l',"
                                + "'component':{'type':4,'style':1,'custom_id':'c'}}]}}"),
                body(
                        "/data/title",
                        "POST",
                        CALLBACK,
                        "{'type':4,'data':{'content':'x','title':'y'}}"),
                body("/0/descriptions", "PUT", COMMANDS, command("'descriptions':'x'")),
                body("/0/options/0/type", "PUT", COMMANDS, command("'options':[{'type':42}]")),
                body("/message", "POST", THREADS, "{'name':'A post'}"),
                body(
                        "/applied_tags",
                        "POST",
                        THREADS,
                        "{'name':'x','message':{'content':'y'},"
                                + "'applied_tags':['1','2','3','4','5','6']}"));
    }

    @ParameterizedTest
    @MethodSource("wrong")
    void whatIsWrongIsFoundWhereItIs(String path, String method, String template, String body) {
        assertThat(judge(method, template, body))
                .extracting(Finding::path, Finding::message)
                .anySatisfy(it -> {
                    String place = it.toList().get(0).toString();
                    String message = it.toList().get(1).toString();
                    String key = path.substring(path.lastIndexOf('/') + 1);
                    assertThat(
                                    place.equals(path)
                                            || (path.equals(place + "/" + key)
                                                    && message.contains("'" + key + "'")))
                            .as("%s %s", place, message)
                            .isTrue();
                });
    }

    static Stream<Arguments> right() {
        return Stream.of(
                body("", "POST", MESSAGES, "{'content':'x','nonce':'n','enforce_nonce':true}"),
                body("", "POST", MESSAGES, "{'content':'x','poll':null,'tts':false}"),
                body(
                        "",
                        "POST",
                        MESSAGES,
                        "{'flags':32768,'components':[{'type':17,'accent_color':255,'components':["
                                + "{'type':9,'components':[{'type':10,'content':'x'}],'accessory':"
                                + "{'type':2,'style':2,'label':'Details','custom_id':'d'}},"
                                + "{'type':14,'divider':true,'spacing':1}]}]}"),
                body(
                        "",
                        "POST",
                        MESSAGES,
                        "{'attachments':[{'id':0,'filename':'a.bib','content_type':'text/plain'}]}"),
                body("", "PATCH", MESSAGES + "/{message_id}", "{'components':[]}"),
                body("", "POST", CALLBACK, "{'type':5,'data':{'flags':64}}"),
                body("", "POST", CALLBACK, "{'type':6}"),
                body(
                        "",
                        "POST",
                        CALLBACK,
                        "{'type':8,'data':{'choices':[{'name':'n','value':'v',"
                                + "'name_localizations':{}}]}}"),
                body(
                        "",
                        "PUT",
                        COMMANDS,
                        command(
                                "'nsfw':false,'contexts':['0','1'],'integration_types':['0'],"
                                        + "'default_member_permissions':'32','options':[{'type':5,"
                                        + "'name':'o','description':'x','autocomplete':false}]")),
                body(
                        "",
                        "POST",
                        THREADS,
                        "{'name':'x','applied_tags':[1],'message':{'content':'y','tts':false}}"));
    }

    @ParameterizedTest
    @MethodSource("right")
    void whatDiscordTakesIsNotFoundFaultWith(
            String nowhere, String method, String template, String body) {
        assertThat(judge(method, template, body)).isEmpty();
    }

    private List<Finding> judge(String method, String template, String body) {
        return judge.judge(
                new Submission(
                        method,
                        template,
                        template.equals(THREADS) ? Place.FORUM : Place.CHANNEL,
                        false,
                        Json.parse(body.replace('\'', '"'))));
    }

    private static Arguments body(String path, String method, String template, String body) {
        return Arguments.of(path, method, template, body);
    }

    private static String command(String keys) {
        return "[{'name':'paper','description':'x'," + keys + "}]";
    }
}
