package dev.paperboy.sandbox.discord;

import static dev.paperboy.sandbox.discord.Option.option;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import dev.paperboy.sandbox.discord.model.ApplicationCommand;
import dev.paperboy.sandbox.discord.model.Message;
import dev.paperboy.sandbox.discord.model.Permission;
import dev.paperboy.sandbox.discord.model.Role;

import net.dv8tion.jda.api.EmbedBuilder;
import net.dv8tion.jda.api.entities.Guild;
import net.dv8tion.jda.api.entities.channel.ChannelType;
import net.dv8tion.jda.api.events.interaction.command.SlashCommandInteractionEvent;
import net.dv8tion.jda.api.interactions.InteractionContextType;
import net.dv8tion.jda.api.interactions.commands.Command;
import net.dv8tion.jda.api.interactions.commands.DefaultMemberPermissions;
import net.dv8tion.jda.api.interactions.commands.OptionType;
import net.dv8tion.jda.api.interactions.commands.build.Commands;
import net.dv8tion.jda.api.interactions.commands.build.OptionData;
import net.dv8tion.jda.api.interactions.commands.build.SubcommandData;
import net.dv8tion.jda.api.interactions.commands.build.SubcommandGroupData;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;

/** Commands, from their registration to what people see of the answers. */
class CommandTests {
    private static LocalDiscord discord;
    private static TestBot bot;
    private static LocalGuild guild;
    private static LocalChannel papers;
    private static Actor ada;
    private static Actor admin;
    private static Actor bob;

    @BeforeAll
    static void start() throws InterruptedException {
        discord = LocalDiscord.start();
        guild = discord.createGuild("Reading group");
        papers = guild.textChannel("papers");
        Role admins = guild.role("Admins", Permission.MANAGE_GUILD);
        ada = guild.member("Ada");
        bob = guild.member("Bob");
        admin = guild.member("Grace", "de", admins);
        bot = new TestBot(discord);
        bot.registers(
                Commands.slash("paper", "Shows a paper")
                        .addOption(OptionType.STRING, "query", "Its title", true, true),
                Commands.slash("search", "Searches")
                        .setContexts(InteractionContextType.GUILD)
                        .addOptions(
                                new OptionData(OptionType.STRING, "text", "What", true)
                                        .setMaxLength(20),
                                new OptionData(OptionType.INTEGER, "number", "How many")
                                        .setRequiredRange(1, 25),
                                new OptionData(OptionType.STRING, "sort", "How")
                                        .addChoice("Newest first", "new")
                                        .addChoice("Most votes first", "top")),
                Commands.slash("digest", "Sets up a digest")
                        .setContexts(InteractionContextType.GUILD)
                        .setDefaultPermissions(
                                DefaultMemberPermissions.enabledFor(
                                        net.dv8tion.jda.api.Permission.MANAGE_SERVER))
                        .addSubcommandGroups(
                                new SubcommandGroupData("topics", "Topics")
                                        .addSubcommands(new SubcommandData("list", "Lists them")))
                        .addSubcommands(
                                new SubcommandData("setup", "Sets it up")
                                        .addOptions(
                                                new OptionData(
                                                                OptionType.CHANNEL,
                                                                "channel",
                                                                "Where to",
                                                                true)
                                                        .setChannelTypes(ChannelType.TEXT),
                                                new OptionData(OptionType.ROLE, "ping", "Whom"),
                                                new OptionData(OptionType.USER, "helper", "Who"),
                                                new OptionData(OptionType.BOOLEAN, "now", "Now"))));
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

    @Test
    void registeredCommandsAreThereAndCanBeReadBack() {
        assertThat(discord.commands())
                .extracting(ApplicationCommand::name)
                .containsExactly("paper", "search", "digest");
        assertThat(bot.jda().retrieveCommands().complete())
                .extracting(Command::getName)
                .containsExactly("paper", "search", "digest");
    }

    @Test
    void aCommandRegisteredAgainKeepsItsIdAndCanBeEditedAndDeleted() {
        Command first = bot.jda().upsertCommand("passing", "Comes and goes").complete();
        Command second = bot.jda().upsertCommand("passing", "Still here").complete();
        second.editCommand().setDescription("Edited").complete();

        assertThat(second.getIdLong()).isEqualTo(first.getIdLong());
        assertThat(bot.jda().retrieveCommandById(first.getId()).complete().getDescription())
                .isEqualTo("Edited");

        bot.jda().deleteCommandById(first.getId()).complete();
        assertThat(discord.commands())
                .extracting(ApplicationCommand::name)
                .doesNotContain("passing");
    }

    @Test
    void aServerCanHaveCommandsOfItsOwn() {
        LocalGuild other = discord.createGuild("Elsewhere");
        LocalChannel hall = other.textChannel("hall");
        awaitGuild(other)
                .updateCommands()
                .addCommands(Commands.slash("local", "Only here"))
                .complete();

        assertThat(other.owner().in(hall).offeredCommands()).contains("local", "paper");
        assertThat(ada.in(papers).offeredCommands()).doesNotContain("local");
    }

    private static Guild awaitGuild(LocalGuild guild) {
        return await().until(() -> bot.jda().getGuildById(guild.id()), Objects::nonNull);
    }

    @Test
    void anAnswerIsSeenByAllAndAnEphemeralOneByItsAddresseeOnly() {
        bot.onCommand("search", event -> event.reply("for you").setEphemeral(true).queue());
        bot.onCommand("paper", event -> event.reply("for all").queue());

        Message secret = ada.in(papers).types("/search", option("text", "x")).reply();
        Message open = ada.in(papers).types("/paper", option("query", "x")).reply();

        assertThat(discord.seenBy(ada, papers)).contains(secret, open);
        assertThat(discord.seenBy(bob, papers)).contains(open).doesNotContain(secret);
        assertThat(secret.isEphemeral()).isTrue();
    }

    @Test
    void theBotGetsWhatWasTyped() {
        CompletableFuture<SlashCommandInteractionEvent> got = new CompletableFuture<>();
        bot.onCommand(
                "digest",
                event -> {
                    event.reply("ok").queue();
                    got.complete(event);
                });
        Role readers = guild.mentionableRole("Readers");
        awaitRole(readers);

        admin.in(papers)
                .types(
                        "/digest setup",
                        option("channel", papers),
                        option("ping", readers),
                        option("helper", bob),
                        option("now", true))
                .reply();

        SlashCommandInteractionEvent event = TestBot.soon(got);
        assertThat(event.getFullCommandName()).isEqualTo("digest setup");
        assertThat(event.getOption("channel").getAsChannel().getIdLong()).isEqualTo(papers.id());
        assertThat(event.getOption("ping").getAsRole().getIdLong()).isEqualTo(readers.id());
        assertThat(event.getOption("helper").getAsMember().getIdLong()).isEqualTo(bob.id());
        assertThat(event.getOption("now").getAsBoolean()).isTrue();
        assertThat(event.getUserLocale().getLocale()).isEqualTo("de");
        assertThat(event.getMember().hasPermission(net.dv8tion.jda.api.Permission.MANAGE_SERVER))
                .isTrue();
    }

    private static void awaitRole(Role role) {
        await().until(() -> bot.jda().getRoleById(role.id()) != null);
    }

    @Test
    void aDeferredAnswerShowsThinkingUntilItComes() {
        CompletableFuture<SlashCommandInteractionEvent> deferred = new CompletableFuture<>();
        bot.onCommand(
                "search", event -> event.deferReply(true).queue(_ -> deferred.complete(event)));

        Exchange exchange = ada.in(papers).types("/search", option("text", "slow"));
        SlashCommandInteractionEvent event = TestBot.soon(deferred);
        assertThat(exchange.isThinking()).isTrue();
        event.getHook().editOriginalEmbeds(new EmbedBuilder().setTitle("Found").build()).complete();

        assertThat(exchange.reply().text()).isEqualTo("Found");
        assertThat(exchange.isThinking()).isFalse();
        assertThat(exchange.isEphemeral()).isTrue();
    }

    @Test
    void theFirstFollowUpTakesThePlaceOfThinking() {
        bot.onCommand(
                "search",
                event -> {
                    event.deferReply(true).complete();
                    event.getHook().sendMessage("first").setEphemeral(false).complete();
                    event.getHook().sendMessage("second").complete();
                });

        Exchange exchange = ada.in(papers).types("/search", option("text", "two"));

        assertThat(exchange.reply().text()).isEqualTo("first");
        assertThat(exchange.reply().isEphemeral()).isTrue();
        papers.awaitMessage(it -> it.text().equals("second"));
        assertThat(exchange.replies()).extracting(Message::text).containsExactly("first", "second");
    }

    @Test
    void theAnswerCanBeReadEditedAndDeletedLater() {
        CompletableFuture<SlashCommandInteractionEvent> got = new CompletableFuture<>();
        bot.onCommand("paper", event -> event.reply("one").queue(_ -> got.complete(event)));

        Exchange exchange = ada.in(papers).types("/paper", option("query", "x"));
        SlashCommandInteractionEvent event = TestBot.soon(got);
        assertThat(event.getHook().retrieveOriginal().complete().getContentRaw()).isEqualTo("one");
        event.getHook().editOriginal("two").complete();
        assertThat(exchange.reply().text()).isEqualTo("two");
        assertThat(exchange.reply().editedAt()).isNotNull();

        event.getHook().deleteOriginal().complete();
        assertThat(exchange.replies()).isEmpty();
    }

    @Test
    void suggestionsComeBackAsChoices() {
        bot.onSuggestion(
                "paper",
                event ->
                        event.replyChoiceStrings(
                                        IntStream.range(0, 25)
                                                .mapToObj(i ->
                                                        event.getFocusedOption().getValue() + i)
                                                .toList())
                                .queue());

        List<Choice> choices = ada.in(papers).asksFor("/paper", "query", "half tit").choices();

        assertThat(choices).hasSize(25).contains(new Choice("half tit0", "half tit0"));
    }

    @Test
    void theClientRefusesWhatDiscordsOwnWould() {
        ChannelActor here = ada.in(papers);
        assertThatThrownBy(() -> here.types("/unknown")).isInstanceOf(RefusedByClient.class);
        assertThatThrownBy(() -> here.types("/digest setup", option("channel", papers)))
                .as("not offered to those who may not manage the server")
                .isInstanceOf(RefusedByClient.class)
                .hasMessageContaining("not offered");
        assertThatThrownBy(() -> admin.in(papers).types("/digest"))
                .hasMessageContaining("topics, setup");
        assertThatThrownBy(() -> here.types("/search")).hasMessageContaining("text");
        assertThatThrownBy(() -> here.types("/search", option("text", "x"), option("colour", "y")))
                .hasMessageContaining("colour");
        assertThatThrownBy(() -> here.types("/search", option("text", "x".repeat(21))))
                .hasMessageContaining("21");
        assertThatThrownBy(() -> here.types("/search", option("text", "x"), option("number", 26)))
                .hasMessageContaining("26");
        assertThatThrownBy(() -> here.types("/search", option("text", "x"), option("number", "2")))
                .hasMessageContaining("Number");
        assertThatThrownBy(() -> here.types("/search", option("text", "x"), option("sort", "old")))
                .hasMessageContaining("old");
        assertThatThrownBy(() -> here.asksFor("/search", "text", "x"))
                .hasMessageContaining("suggests nothing");
        LocalChannel forum = guild.forumChannel("forum", false);
        assertThatThrownBy(() -> admin.in(papers).types("/digest setup", option("channel", forum)))
                .hasMessageContaining("forum");
    }

    @Test
    void inDirectMessagesOnlyCommandsForThemAreOffered() {
        bot.onCommand("paper", event -> event.reply("here too").queue());
        LocalChannel direct = ada.directChannel();

        assertThat(ada.in(direct).offeredCommands()).containsExactly("paper");
        assertThat(ada.in(direct).types("/paper", option("query", "x")).reply().text())
                .isEqualTo("here too");
    }

    @Test
    void nobodyIsPingedByWhatTheBotRepeats() {
        bot.onCommand("search", event -> event.reply("@everyone " + ada.mention()).queue());

        Message reply = ada.in(papers).types("/search", option("text", "x")).reply();

        assertThat(reply.pings().nobody()).isTrue();
    }
}
