package dev.paperboy.sandbox.client;

import static org.assertj.core.api.Assertions.assertThat;

import dev.paperboy.discord.limits.DiscordLimits;
import dev.paperboy.sandbox.client.TestClient.Reply;
import dev.paperboy.sandbox.discord.LocalChannel;
import dev.paperboy.sandbox.discord.Promptly;
import dev.paperboy.sandbox.discord.TestBot;
import dev.paperboy.sandbox.discord.model.Json;
import dev.paperboy.sandbox.discord.model.Message;
import dev.paperboy.sandbox.discord.model.Permission;
import dev.paperboy.sandbox.page.PageScene;

import net.dv8tion.jda.api.components.actionrow.ActionRow;
import net.dv8tion.jda.api.components.buttons.Button;
import net.dv8tion.jda.api.components.label.Label;
import net.dv8tion.jda.api.components.selections.EntitySelectMenu;
import net.dv8tion.jda.api.components.selections.StringSelectMenu;
import net.dv8tion.jda.api.components.textinput.TextInput;
import net.dv8tion.jda.api.components.textinput.TextInputStyle;
import net.dv8tion.jda.api.interactions.commands.DefaultMemberPermissions;
import net.dv8tion.jda.api.interactions.commands.OptionMapping;
import net.dv8tion.jda.api.interactions.commands.OptionType;
import net.dv8tion.jda.api.interactions.commands.build.Commands;
import net.dv8tion.jda.api.interactions.commands.build.SubcommandData;
import net.dv8tion.jda.api.modals.Modal;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

import java.time.Duration;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** What people's clients can ask for and do, and what becomes of it. */
class ClientApiTests {

    private PageScene scene;
    private TestBot bot;
    private TestClient ada;

    @BeforeEach
    void start() throws Exception {
        scene = new PageScene();
        bot = new TestBot(scene.discord);
        bot.registers(
                Commands.slash("show", "Shows")
                        .addOption(OptionType.STRING, "word", "A word", false, true)
                        .addOption(OptionType.INTEGER, "number", "A number")
                        .addOption(OptionType.BOOLEAN, "secret", "Whether secretly")
                        .addOption(OptionType.CHANNEL, "place", "A place")
                        .addOption(OptionType.USER, "person", "A person")
                        .addOption(OptionType.ROLE, "role", "A role"),
                Commands.slash("digest", "Digests")
                        .setDefaultPermissions(
                                DefaultMemberPermissions.enabledFor(
                                        net.dv8tion.jda.api.Permission.MANAGE_SERVER))
                        .addSubcommands(new SubcommandData("setup", "Sets up")),
                Commands.message("Look"));
        ada = scene.client(scene.ada);
    }

    @AfterEach
    void stop() {
        bot.close();
        scene.close();
    }

    private String messages(LocalChannel channel) {
        return "api/v10/channels/" + channel.id() + "/messages";
    }

    private static ObjectNode option(int type, String name) {
        return Json.object().put("type", type).put("name", name);
    }

    private ObjectNode interaction(int type, ObjectNode data) {
        ObjectNode body =
                Json.object()
                        .put("type", type)
                        .put("nonce", "n" + type)
                        .put("channel_id", Long.toString(scene.papers.id()));
        body.set("data", data);
        return body;
    }

    private static ObjectNode command(String name, ObjectNode... options) {
        ObjectNode data = Json.object().put("name", name).put("type", 1);
        data.putArray("options").addAll(List.of(options));
        return data;
    }

    private ObjectNode onMessage(long messageId, ObjectNode data) {
        return interaction(3, data).put("message_id", Long.toString(messageId));
    }

    @Test
    void whoShowsNoTokenIsNotLetIn() {
        TestClient stranger = new TestClient(scene.url(), "made-up");

        assertThat(stranger.get(messages(scene.papers)).status()).isEqualTo(401);
        stranger.close();
    }

    @Test
    void everybodyReadsWhatIsForThem() {
        Message first = scene.ada.in(scene.papers).says("first");
        bot.onCommand("show", event -> event.reply("psst").setEphemeral(true).queue());
        scene.ada.in(scene.papers).types("/show").reply();

        JsonNode mine = ada.get(messages(scene.papers)).json();
        JsonNode bens = scene.client(scene.ben).get(messages(scene.papers)).json();

        assertThat(mine.valueStream().map(it -> Json.text(it, "content")))
                .containsExactly("psst", "first");
        assertThat(mine.path(0).path("interaction_metadata").path("name").asString())
                .isEqualTo("show");
        assertThat(bens.valueStream().map(it -> Json.text(it, "content"))).containsExactly("first");
        assertThat(ada.get(messages(scene.papers) + "?limit=1&before=" + (first.id() + 1)).json())
                .hasSize(1);
        assertThat(ada.get(messages(scene.papers) + "?before=" + first.id()).json()).isEmpty();
    }

    @Test
    void aChannelThatOneDoesNotSeeIsRefused() {
        LocalChannel hidden = scene.guild.textChannel("hidden");
        hidden.deny(scene.guild.everyone(), Permission.VIEW_CHANNEL);

        assertThat(ada.get(messages(hidden)).status()).isEqualTo(400);
        assertThat(ada.get("api/v10/channels/1/messages").status()).isEqualTo(404);
        assertThat(ada.get("api/v10/channels/9999999999999999999/messages").status())
                .isEqualTo(404);
    }

    @Test
    void whatSomebodyWritesStandsInTheChannel() {
        Reply said = ada.post(messages(scene.papers), Json.object().put("content", " Hello "));

        assertThat(said.status()).isEqualTo(200);
        assertThat(scene.papers.posted().getLast().text()).isEqualTo("Hello");
        assertThat(ada.post(messages(scene.papers), Json.object()).status()).isEqualTo(400);
        String tooMuch = "x".repeat(DiscordLimits.CONTENT + 1);
        assertThat(
                        ada.post(messages(scene.papers), Json.object().put("content", tooMuch))
                                .json()
                                .path("message")
                                .asString())
                .contains("at most " + DiscordLimits.CONTENT);
    }

    @Test
    void theConversationWithTheBotIsOpened() {
        JsonNode direct = ada.post("api/v10/users/@me/channels", Json.object()).json();

        assertThat(direct.path("recipients").path(0).path("username").asString())
                .isEqualTo("Paperboy");
        assertThat(direct.path("writable").asBoolean()).isTrue();
        assertThat(Json.id(ada.await("CHANNEL_CREATE"), "id")).isEqualTo(Json.id(direct, "id"));
    }

    @Test
    void whatIsOfferedDependsOnWhoAsks() {
        String path = "api/v10/channels/" + scene.papers.id() + "/application-command-index";

        assertThat(names(ada.get(path))).isEqualTo("digest, show, Look");
        assertThat(names(scene.client(scene.ben).get(path))).isEqualTo("show, Look");
    }

    private static String names(Reply reply) {
        return reply.json()
                .path("application_commands")
                .valueStream()
                .map(it -> Json.text(it, "name"))
                .sorted(Comparator.comparing(it -> Character.isUpperCase(it.charAt(0)) ? "~" : it))
                .collect(Collectors.joining(", "));
    }

    @Test
    void aCommandBringsItsOptionsAndIsFollowed() {
        bot.onCommand(
                "show",
                event ->
                        event.reply(
                                        event.getOptions().stream()
                                                .map(OptionMapping::getAsString)
                                                .collect(Collectors.joining(" ")))
                                .queue());

        Reply reply =
                ada.post(
                        "api/v10/interactions",
                        interaction(
                                2,
                                command(
                                        "show",
                                        option(3, "word").put("value", "fox"),
                                        option(4, "number").put("value", 7),
                                        option(5, "secret").put("value", true),
                                        option(7, "place")
                                                .put("value", Long.toString(scene.papers.id())),
                                        option(6, "person")
                                                .put("value", Long.toString(scene.ben.id())),
                                        option(8, "role")
                                                .put(
                                                        "value",
                                                        Long.toString(
                                                                scene.guild.botRole().id())))));

        assertThat(reply.status()).isEqualTo(204);
        String expected =
                "fox 7 true %d %d %d"
                        .formatted(scene.papers.id(), scene.ben.id(), scene.guild.botRole().id());
        ada.await("MESSAGE_CREATE", it -> Json.text(it, "content").equals(expected));
        JsonNode begun = ada.await("INTERACTION_CREATE");
        assertThat(ada.await("INTERACTION_SUCCESS")).isEqualTo(begun);
        assertThat(Json.text(begun, "nonce")).isEqualTo("n2");
    }

    /** Many times, each with the answer ready as soon as there can be one: none may overtake. */
    @Test
    void theBeginningIsHeardOfBeforeTheAnswer() {
        bot.onCommand("show", event -> event.reply("x").queue());

        for (int i = 1; i <= 50; i++) {
            int count = i;
            ada.post("api/v10/interactions", interaction(2, command("show")));
            Promptly.await("answer " + i)
                    .until(() -> ada.heard("INTERACTION_SUCCESS").size() == count);
        }

        assertThat(
                        ada.frames().stream()
                                .map(it -> Json.text(it, "t"))
                                .filter(Set.of("INTERACTION_CREATE", "MESSAGE_CREATE")::contains)
                                .toList())
                .isEqualTo(
                        Collections.nCopies(50, List.of("INTERACTION_CREATE", "MESSAGE_CREATE"))
                                .stream()
                                .flatMap(List::stream)
                                .toList());
    }

    @Test
    void aSubcommandIsNamedWholeOnItsAnswer() {
        bot.onCommand("digest", event -> event.reply(event.getFullCommandName()).queue());
        ObjectNode setup = option(1, "setup");
        setup.putArray("options");

        ada.post("api/v10/interactions", interaction(2, command("digest", setup)));

        assertThat(ada.await("MESSAGE_CREATE").path("interaction_metadata").path("name").asString())
                .isEqualTo("digest setup");
    }

    @Test
    void whatTheClientWouldNotLetOneDoIsToldWithTheReason() {
        assertThat(refusal(interaction(2, command("nothing")))).contains("/nothing is not offered");
        assertThat(refusal(interaction(2, command("show", option(7, "place").put("value", "1")))))
                .contains("no channel 1");
        assertThat(refusal(interaction(2, command("show", option(7, "place").put("value", "x")))))
                .contains("no id");
        assertThat(refusal(onMessage(1, Json.object()))).contains("not there any more");
        assertThat(refusal(interaction(5, Json.object().put("id", "1")))).contains("not open");
        assertThat(refusal(interaction(9, Json.object()))).contains("no kind of interaction");
    }

    private String refusal(ObjectNode body) {
        Reply reply = ada.post("api/v10/interactions", body);
        assertThat(reply.status()).isEqualTo(400);
        return Json.text(reply.json(), "message");
    }

    @Test
    void anOptionIsCompletedWhileOneTypes() {
        bot.onSuggestion(
                "show",
                event ->
                        event.replyChoiceStrings(event.getFocusedOption().getValue() + "x")
                                .queue());

        ada.post(
                "api/v10/interactions",
                interaction(
                        4,
                        command(
                                "show",
                                option(3, "word").put("value", "fo").put("focused", true))));

        JsonNode answer = ada.await("APPLICATION_COMMAND_AUTOCOMPLETE_RESPONSE");
        assertThat(Json.text(answer, "nonce")).isEqualTo("n4");
        assertThat(answer.path("choices").path(0).path("value").asString()).isEqualTo("fox");
    }

    @Test
    void buttonsAndSelectsWork() {
        bot.onCommand(
                "show",
                event ->
                        event.reply("choose")
                                .addComponents(
                                        ActionRow.of(Button.primary("go", "Go")),
                                        ActionRow.of(
                                                StringSelectMenu.create("one")
                                                        .addOption("First", "1")
                                                        .build()),
                                        ActionRow.of(
                                                EntitySelectMenu.create(
                                                                "where",
                                                                EntitySelectMenu.SelectTarget
                                                                        .CHANNEL)
                                                        .build()))
                                .queue());
        bot.onButton("go", event -> event.reply("went").queue());
        bot.onSelect("one", event -> event.reply(event.getValues().getFirst()).queue());
        bot.onEntitySelect(
                "where", event -> event.reply(event.getValues().getFirst().getId()).queue());
        Message shown = scene.ada.in(scene.papers).types("/show").reply();

        ada.post("api/v10/interactions", onMessage(shown.id(), component(2, "go")));
        ada.post("api/v10/interactions", onMessage(shown.id(), chosen(component(3, "one"), "1")));
        String here = Long.toString(scene.papers.id());
        ada.post(
                "api/v10/interactions", onMessage(shown.id(), chosen(component(8, "where"), here)));

        for (String text : List.of("went", "1", here)) {
            ada.await("MESSAGE_CREATE", it -> Json.text(it, "content").equals(text));
        }
    }

    private static ObjectNode component(int type, String customId) {
        return Json.object().put("component_type", type).put("custom_id", customId);
    }

    private static ObjectNode chosen(ObjectNode component, String value) {
        component.putArray("values").add(value);
        return component;
    }

    @Test
    void aFormIsOpenedFilledInAndSentOffOnce() {
        bot.onCommand(
                "show",
                event ->
                        event.replyModal(
                                        Modal.create("form", "A form")
                                                .addComponents(
                                                        Label.of(
                                                                "Name",
                                                                TextInput.create(
                                                                                "name",
                                                                                TextInputStyle
                                                                                        .SHORT)
                                                                        .build()))
                                                .build())
                                .queue());
        bot.onModal("form", event -> event.reply(event.getValue("name").getAsString()).queue());
        ada.post("api/v10/interactions", interaction(2, command("show")));
        JsonNode form = ada.await("INTERACTION_MODAL_CREATE");
        ObjectNode data = Json.object().put("id", Json.text(form, "id"));
        ObjectNode field = Json.object().put("type", 4).put("custom_id", "name");
        data.putArray("components").addObject().put("type", 18).set("component", field);

        assertThat(Json.text(form, "title")).isEqualTo("A form");
        assertThat(refusal(interaction(5, data))).contains("takes 1 to");
        field.put("value", "Rosa");
        ada.post("api/v10/interactions", interaction(5, data));
        ada.await("MESSAGE_CREATE", it -> Json.text(it, "content").equals("Rosa"));
        assertThat(refusal(interaction(5, data))).contains("not open any more");
    }

    @Test
    void aBotThatStaysSilentIsToldAsAFailure() {
        bot.onCommand("show", _ -> {});
        ada.post("api/v10/interactions", interaction(2, command("show")));
        JsonNode begun = ada.await("INTERACTION_CREATE");

        scene.time.advance(Duration.ofSeconds(4));

        assertThat(ada.await("INTERACTION_FAILURE")).isEqualTo(begun);
    }
}
