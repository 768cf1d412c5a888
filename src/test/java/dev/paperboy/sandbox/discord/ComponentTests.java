package dev.paperboy.sandbox.discord;

import static dev.paperboy.sandbox.discord.Option.option;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.paperboy.sandbox.discord.interaction.CallbackType;
import dev.paperboy.sandbox.discord.model.Message;
import dev.paperboy.sandbox.discord.model.MessageFlag;

import net.dv8tion.jda.api.components.actionrow.ActionRow;
import net.dv8tion.jda.api.components.buttons.Button;
import net.dv8tion.jda.api.components.container.Container;
import net.dv8tion.jda.api.components.label.Label;
import net.dv8tion.jda.api.components.mediagallery.MediaGallery;
import net.dv8tion.jda.api.components.mediagallery.MediaGalleryItem;
import net.dv8tion.jda.api.components.section.Section;
import net.dv8tion.jda.api.components.selections.EntitySelectMenu;
import net.dv8tion.jda.api.components.selections.StringSelectMenu;
import net.dv8tion.jda.api.components.separator.Separator;
import net.dv8tion.jda.api.components.textdisplay.TextDisplay;
import net.dv8tion.jda.api.components.textinput.TextInput;
import net.dv8tion.jda.api.components.textinput.TextInputStyle;
import net.dv8tion.jda.api.events.interaction.ModalInteractionEvent;
import net.dv8tion.jda.api.interactions.commands.OptionType;
import net.dv8tion.jda.api.interactions.commands.build.Commands;
import net.dv8tion.jda.api.modals.Modal;
import net.dv8tion.jda.api.utils.messages.MessageCreateBuilder;
import net.dv8tion.jda.api.utils.messages.MessageCreateData;
import net.dv8tion.jda.api.utils.messages.MessageEditBuilder;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

/** Buttons, selects, modals and Components V2. */
class ComponentTests {
    private static LocalDiscord discord;
    private static TestBot bot;
    private static LocalGuild guild;
    private static LocalChannel papers;
    private static Actor ada;
    private static Actor bob;

    @BeforeAll
    static void start() throws InterruptedException {
        discord = LocalDiscord.start();
        guild = discord.createGuild("Reading group");
        papers = guild.textChannel("papers");
        ada = guild.member("Ada");
        bob = guild.member("Bob");
        bot = new TestBot(discord);
        bot.registers(
                Commands.slash("show", "Shows")
                        .addOption(OptionType.BOOLEAN, "secret", "For me only"));
    }

    @AfterAll
    static void stop() {
        bot.close();
        discord.close();
    }

    @AfterEach
    void allBodiesWereRight() {
        LocalDiscordAssert.assertThat(discord).tookEveryBody();
        discord.log().forget();
    }

    private static MessageCreateData card() {
        Container container =
                Container.of(
                        TextDisplay.of("## Tue 24 Nov"),
                        MediaGallery.of(
                                MediaGalleryItem.fromUrl("https://example.org/figure.png")
                                        .withDescription("A figure")),
                        Section.of(
                                Button.primary("details:1", "Details"),
                                TextDisplay.of("**A paper**")),
                        Separator.createDivider(Separator.Spacing.SMALL),
                        ActionRow.of(
                                StringSelectMenu.create("open")
                                        .setPlaceholder("Open a paper…")
                                        .addOption("First", "1")
                                        .addOption("Second", "2")
                                        .build()),
                        ActionRow.of(
                                EntitySelectMenu.create(
                                                "where", EntitySelectMenu.SelectTarget.CHANNEL)
                                        .build()),
                        ActionRow.of(
                                Button.secondary("form", "Fill in"),
                                Button.secondary("off", "Off").asDisabled(),
                                Button.link("https://huggingface.co/papers", "All")));
        return new MessageCreateBuilder().useComponentsV2().setComponents(container).build();
    }

    private static Message shown(boolean secret) {
        bot.onCommand("show", event -> event.reply(card()).setEphemeral(secret).queue());
        return ada.in(papers).types("/show", option("secret", secret)).reply();
    }

    @Test
    void aCardShowsItsTextAndItsControls() {
        Message card = shown(false);

        assertThat(card.has(MessageFlag.IS_COMPONENTS_V2)).isTrue();
        assertThat(card.text()).contains("## Tue 24 Nov", "**A paper**");
        assertThat(card.buttonLabels()).containsExactly("Details", "Fill in", "Off", "All");
    }

    @Test
    void aDeferredAnswerCanBecomeACard() {
        bot.onCommand(
                "show",
                event -> {
                    event.deferReply().complete();
                    event.getHook()
                            .editOriginal(
                                    new MessageEditBuilder()
                                            .useComponentsV2()
                                            .setComponents(TextDisplay.of("late card"))
                                            .build())
                            .complete();
                });

        Message card = ada.in(papers).types("/show").reply();

        assertThat(card.text()).isEqualTo("late card");
        assertThat(card.has(MessageFlag.IS_COMPONENTS_V2)).isTrue();
    }

    @Test
    void aClickIsAnsweredPrivately() {
        Message card = shown(false);
        bot.onButton(
                "details:1", event -> event.reply(event.getMessageId()).setEphemeral(true).queue());

        Exchange details = bob.in(papers).clicks(card, "Details");

        assertThat(details.reply().text()).isEqualTo(Long.toString(card.id()));
        assertThat(discord.seenBy(ada, papers)).doesNotContain(details.reply());
    }

    @Test
    void aClickCanChangeTheMessage() {
        Message card = shown(true);
        bot.onButton(
                "details:1",
                event ->
                        event.editMessage(
                                        new MessageEditBuilder()
                                                .useComponentsV2()
                                                .setComponents(TextDisplay.of("changed"))
                                                .build())
                                .queue());

        Exchange click = ada.in(papers).clicks(card, "details:1");

        assertThat(click.reply().id()).isEqualTo(card.id());
        assertThat(click.reply().text()).isEqualTo("changed");
        assertThatThrownBy(() -> ada.in(papers).clicks(card, "details:1"))
                .isInstanceOf(RefusedByClient.class);
    }

    @Test
    void aSilentAcknowledgementCanBeFollowedByAChange() {
        Message card = shown(false);
        bot.onButton(
                "details:1",
                event -> {
                    event.deferEdit().complete();
                    event.getHook()
                            .editOriginal(
                                    new MessageEditBuilder()
                                            .useComponentsV2()
                                            .setComponents(TextDisplay.of("later"))
                                            .build())
                            .complete();
                });

        Exchange click = ada.in(papers).clicks(card, "Details");

        assertThat(click.acknowledged().type()).isEqualTo(CallbackType.DEFERRED_UPDATE);
        papers.awaitMessage(it -> it.id() == card.id() && it.text().equals("later"));
    }

    @Test
    void aChoiceReachesTheBot() {
        Message card = shown(false);
        bot.onSelect("open", event -> event.reply(event.getValues().toString()).queue());
        bot.onEntitySelect(
                "where",
                event -> event.reply(event.getMentions().getChannels().getFirst().getId()).queue());

        assertThat(ada.in(papers).selects(card, "Open a paper…", "Second").reply().text())
                .isEqualTo("[2]");
        assertThat(ada.in(papers).selects(card, "where", papers).reply().text())
                .isEqualTo(Long.toString(papers.id()));
    }

    @Test
    void aFormIsFilledInAndSentOff() {
        Message card = shown(false);
        CompletableFuture<ModalInteractionEvent> sent = new CompletableFuture<>();
        bot.onButton("form", event -> event.replyModal(form()).queue());
        bot.onModal(
                "save",
                event -> {
                    event.reply("saved").setEphemeral(true).queue();
                    sent.complete(event);
                });

        ModalForm form = ada.in(papers).clicks(card, "Fill in").modal();
        assertThat(form.title()).isEqualTo("Save a paper");
        assertThat(form.labels()).containsExactly("Note", "Lists");
        Exchange saved =
                ada.in(papers)
                        .submits(form, Map.of("Note", "read soon", "Lists", List.of("Later")));

        assertThat(saved.reply().text()).isEqualTo("saved");
        assertThat(TestBot.soon(sent).getValue("note").getAsString()).isEqualTo("read soon");
        assertThat(TestBot.soon(sent).getValue("lists").getAsStringList()).containsExactly("later");
    }

    @Test
    void aFormKeepsToItsRules() {
        bot.onCommand("show", event -> event.replyModal(form()).queue());
        ModalForm form = ada.in(papers).types("/show").modal();

        assertThatThrownBy(() -> ada.in(papers).submits(form, Map.of("Colour", "x")))
                .hasMessageContaining("Colour");
        assertThatThrownBy(
                        () -> ada.in(papers).submits(form, Map.of("Note", "x", "Lists", "Never")))
                .hasMessageContaining("Never");
        assertThatThrownBy(() ->
                        ada.in(papers)
                                .submits(form, Map.of("Note", "x".repeat(31), "Lists", "Later")))
                .hasMessageContaining("31");
    }

    private static Modal form() {
        return Modal.create("save", "Save a paper")
                .addComponents(
                        Label.of(
                                "Note",
                                TextInput.create("note", TextInputStyle.SHORT)
                                        .setMaxLength(30)
                                        .build()),
                        Label.of(
                                "Lists",
                                StringSelectMenu.create("lists")
                                        .addOption("Later", "later")
                                        .addOption("Done", "done")
                                        .build()))
                .build();
    }

    @Test
    void theClientRefusesWhatDiscordsOwnWould() {
        Message card = shown(true);

        assertThatThrownBy(() -> bob.in(papers).clicks(card, "Details"))
                .hasMessageContaining("does not see");
        assertThatThrownBy(() -> ada.in(papers).clicks(card, "Nothing"))
                .isInstanceOf(RefusedByClient.class);
        assertThatThrownBy(() -> ada.in(papers).clicks(card, "Off"))
                .hasMessageContaining("disabled");
        assertThatThrownBy(() -> ada.in(papers).clicks(card, "All")).hasMessageContaining("link");
        assertThatThrownBy(() -> ada.in(papers).selects(card, "open", "First", "Second"))
                .hasMessageContaining("1 to 1");
    }
}
