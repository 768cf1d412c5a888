package dev.paperboy.discord.interaction;

import static dev.paperboy.sandbox.discord.Option.option;

import static org.assertj.core.api.Assertions.assertThat;

import dev.paperboy.discord.limits.DiscordLimits;
import dev.paperboy.discord.view.ComponentId;
import dev.paperboy.discord.view.Notices;
import dev.paperboy.sandbox.discord.Actor;
import dev.paperboy.sandbox.discord.Exchange;
import dev.paperboy.sandbox.discord.LocalChannel;
import dev.paperboy.sandbox.discord.LocalDiscord;
import dev.paperboy.sandbox.discord.LocalGuild;
import dev.paperboy.sandbox.discord.ModalForm;
import dev.paperboy.sandbox.discord.fault.Asked;
import dev.paperboy.sandbox.discord.fault.Fault;
import dev.paperboy.sandbox.discord.fault.Requests;
import dev.paperboy.sandbox.discord.interaction.CallbackType;
import dev.paperboy.sandbox.discord.model.Message;
import dev.paperboy.sandbox.discord.model.RequestRecord;
import dev.paperboy.sandbox.discord.wire.DiscordError;

import net.dv8tion.jda.api.components.actionrow.ActionRow;
import net.dv8tion.jda.api.components.buttons.Button;
import net.dv8tion.jda.api.components.container.Container;
import net.dv8tion.jda.api.components.label.Label;
import net.dv8tion.jda.api.components.textdisplay.TextDisplay;
import net.dv8tion.jda.api.components.textinput.TextInput;
import net.dv8tion.jda.api.components.textinput.TextInputStyle;
import net.dv8tion.jda.api.interactions.commands.Command;
import net.dv8tion.jda.api.interactions.commands.OptionType;
import net.dv8tion.jda.api.interactions.commands.build.CommandData;
import net.dv8tion.jda.api.interactions.commands.build.Commands;
import net.dv8tion.jda.api.interactions.commands.build.SlashCommandData;
import net.dv8tion.jda.api.modals.Modal;

import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** How interactions are acknowledged, answered, and what happens when an answer fails. */
class RoutersTests {

    private static final Fault REFUSED = Fault.status(400);

    private final LocalDiscord discord = LocalDiscord.start();
    private final LocalGuild guild = discord.createGuild("Reading group");
    private final LocalChannel papers = guild.textChannel("papers");
    private final Actor ada = guild.member("Ada");
    private final Actor ben = guild.member("Ben");
    private final CountDownLatch work = new CountDownLatch(1);
    private final ScriptedCommand command = new ScriptedCommand();
    private volatile Supplier<Optional<Reply>> following = Optional::empty;
    private final AtomicInteger lost = new AtomicInteger();
    private final PageAction pages = new PageAction();
    private RoutedBot bot;

    @BeforeEach
    void start() throws InterruptedException {
        InteractionDirectory directory =
                new InteractionDirectory(
                        List.of(command),
                        List.of(new ReadingCommand()),
                        List.of(new FailingAction(), pages, new WideningAction()),
                        List.of(new NameOpener()),
                        List.of(new NameAction()));
        bot = new RoutedBot(discord, directory, new ScriptedFollower());
        bot.registers(
                command.definition(),
                new ReadingCommand().definition(),
                Commands.message("Not known"),
                Commands.slash("forgotten", "Not known any more"));
        discord.awaitCommands("try", "forgotten");
    }

    @AfterEach
    void stop() {
        work.countDown();
        bot.close();
        assertThat(discord.findings()).isEmpty();
        discord.close();
    }

    /** Says what the test decides. */
    private final class ScriptedFollower implements AfterAnswer {

        @Override
        public Optional<Reply> after(CommandRequest request) {
            return following.get();
        }

        @Override
        public void lost(CommandRequest request) {
            lost.incrementAndGet();
        }
    }

    /** A command on messages. */
    private static final class ReadingCommand implements MessageCommand {

        @Override
        public CommandData definition() {
            return Commands.message("Read aloud");
        }

        @Override
        public Reply handle(MessageCommandRequest request) {
            if (request.message().getContentRaw().equals("fail")) {
                throw new IllegalStateException("planted");
            }
            return reply(false, "It says: " + request.message().getContentRaw());
        }
    }

    @Test
    void aCommandOnAMessageReadsItAndAnswersPrivately() {
        Message said = ben.in(papers).says("hello");

        Exchange exchange = ada.in(papers).uses("Read aloud", said);

        assertThat(exchange.reply().text()).startsWith("It says: hello");
        assertThat(exchange.isEphemeral()).isTrue();
        assertThat(exchange.reply().buttonLabels()).containsExactly("Share");
    }

    @Test
    void aCommandOnAMessageThatFailsOrIsNotKnownSaysSo() {
        Message said = ben.in(papers).says("fail");

        assertThat(ada.in(papers).uses("Read aloud", said).reply().text())
                .startsWith("Something went wrong");
        assertThat(ada.in(papers).uses("Not known", said).reply().text())
                .startsWith("This is not available any more");
    }

    /** A command whose answer the test decides. */
    private static final class ScriptedCommand implements SlashCommand {

        private volatile boolean shareable;
        private volatile boolean announced;
        private volatile boolean isPrivate;
        private volatile boolean isMistaken;
        private volatile Supplier<Reply> answer = () -> reply(false, "Here you are");
        private volatile Supplier<List<Command.Choice>> choices = List::of;

        @Override
        public SlashCommandData definition() {
            return Commands.slash("try", "Tries something")
                    .addOption(OptionType.STRING, "query", "Anything", false, true);
        }

        @Override
        public boolean isPrivate(CommandRequest request) {
            return isPrivate;
        }

        @Override
        public boolean isAnnounced(CommandRequest request) {
            if (isMistaken) {
                throw new IllegalStateException("planted");
            }
            return announced;
        }

        @Override
        public boolean isShareable() {
            return shareable;
        }

        @Override
        public Reply handle(CommandRequest request) {
            return answer.get();
        }

        @Override
        public List<Command.Choice> complete(CompletionRequest request) {
            return choices.get();
        }
    }

    /** An action that never succeeds. */
    private static final class FailingAction implements ComponentAction {

        @Override
        public String name() {
            return "fail";
        }

        @Override
        public Reply handle(ComponentRequest request) {
            throw new IllegalStateException("planted");
        }
    }

    /** Goes on to another page. */
    private static final class PageAction implements ComponentAction {

        private volatile Supplier<Reply> page = () -> reply(true, "Second page").inPlace();
        private volatile boolean opensMessage;

        @Override
        public String name() {
            return "page";
        }

        @Override
        public boolean opensMessage() {
            return opensMessage;
        }

        @Override
        public Reply handle(ComponentRequest request) {
            return page.get();
        }
    }

    /** Answers to all, as {@code ShareAction} does. */
    private static final class WideningAction implements ComponentAction {

        @Override
        public String name() {
            return "share";
        }

        @Override
        public boolean isPrivate() {
            return false;
        }

        @Override
        public Reply handle(ComponentRequest request) {
            return new Reply(
                    request.message().components().stream()
                            .filter(Container.class::isInstance)
                            .toList(),
                    false);
        }
    }

    /** Asks for a name, unless it is told that there is none. */
    private static final class NameOpener implements FormOpener {

        @Override
        public String name() {
            return "askname";
        }

        @Override
        public Opening open(ComponentRequest request) {
            return switch (request.id().argument(0).orElse("")) {
                case "none" -> new Instead(reply(true, "There is no name"));
                case "fail" -> throw new IllegalStateException("planted");
                default ->
                        new Form(
                                Modal.create("name:7", "Your name")
                                        .addComponents(
                                                Label.of(
                                                        "Name",
                                                        TextInput.of("name", TextInputStyle.SHORT)))
                                        .build());
            };
        }
    }

    /** Tells the name. */
    private static final class NameAction implements FormAction {

        @Override
        public String name() {
            return "name";
        }

        @Override
        public Reply handle(FormRequest request) {
            String name = request.text("name").orElse("nobody");
            return reply(true, name + " " + request.id().arguments()).inPlace();
        }
    }

    private static Reply reply(boolean isPrivate, String text) {
        return new Reply(List.of(Notices.of(text)), isPrivate);
    }

    private Exchange ask() {
        return ada.in(papers).types("/try", option("query", "anything"));
    }

    /** Lets the command wait until the test lets it go on. */
    private Supplier<Reply> late(Supplier<Reply> answer) {
        return () -> {
            try {
                work.await();
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
            return answer.get();
        };
    }

    private Exchange askAndAwaitThinking() {
        Exchange exchange = ask();
        assertThat(exchange.acknowledged().type()).isEqualTo(CallbackType.DEFERRED_MESSAGE);
        assertThat(exchange.isThinking()).isTrue();
        return exchange;
    }

    @Test
    void anAnswerThatIsThereAtOnceIsTheAcknowledgement() {
        Exchange exchange = ask();
        assertThat(exchange.acknowledged().type()).isEqualTo(CallbackType.MESSAGE);
        assertThat(exchange.reply().text()).isEqualTo("Here you are");
        assertThat(ben.in(papers).sees()).hasSize(1);
    }

    @Test
    void anAnswerThatTakesItsTimeIsAnnouncedAndComesInItsPlace() {
        command.answer = late(() -> reply(false, "At last"));
        Exchange exchange = askAndAwaitThinking();
        work.countDown();
        assertThat(exchange.reply().text()).isEqualTo("At last");
        assertThat(ben.in(papers).sees()).extracting(Message::text).containsExactly("At last");
    }

    @Test
    void anAnnouncedAnswerIsWorkedOutOnceDiscordKnowsThatItComes() {
        command.announced = true;
        AtomicReference<Thread> worker = new AtomicReference<>();
        command.answer =
                late(() -> {
                    worker.set(Thread.currentThread());
                    return reply(false, "Worked out");
                });
        Exchange exchange = askAndAwaitThinking();
        assertThat(ben.in(papers).sees()).hasSize(1);
        work.countDown();
        assertThat(exchange.reply().text()).isEqualTo("Worked out");
        assertThat(worker.get().isVirtual()).isFalse();
    }

    @Test
    void whatIsAnnouncedToTheAskerIsSeenByNobodyElse() {
        command.announced = true;
        command.isPrivate = true;
        command.answer = late(() -> reply(true, "Only for you"));
        Exchange exchange = askAndAwaitThinking();
        assertThat(ben.in(papers).sees()).isEmpty();
        work.countDown();
        assertThat(exchange.reply().text()).isEqualTo("Only for you");
        assertThat(exchange.isEphemeral()).isTrue();
        assertThat(ben.in(papers).sees()).isEmpty();
    }

    @Test
    void whatGoesWrongAfterAnAnnouncementIsToldToo() {
        command.announced = true;
        command.isPrivate = true;
        command.answer =
                () -> {
                    throw new IllegalStateException("planted");
                };
        assertThat(ask().reply().text()).contains("Something went wrong");
    }

    @Test
    void aLateAnswerForTheAskerLeavesNothingForOthersEvenIfTheRemovalOfTheNoticeIsSlow() {
        bot.holdRemovalsUntilSomethingElseIsAsked();
        command.answer = late(() -> reply(true, "Only for you"));
        Exchange exchange = askAndAwaitThinking();
        work.countDown();
        Awaitility.await("the answer")
                .untilAsserted(() ->
                        assertThat(exchange.replies())
                                .extracting(Message::text)
                                .containsExactly("Only for you"));
        assertThat(exchange.replies()).allMatch(Message::isEphemeral);
        assertThat(ben.in(papers).sees()).isEmpty();
    }

    @Test
    void aFailureIsToldToTheAskerWithAReference() {
        command.answer =
                () -> {
                    throw new IllegalStateException("planted");
                };
        Exchange exchange = ask();
        assertThat(exchange.reply().text())
                .contains("Something went wrong", "reference")
                .doesNotContain("planted");
        assertThat(exchange.isEphemeral()).isTrue();
    }

    private void follows(Exchange exchange, String text) {
        Awaitility.await("what follows")
                .untilAsserted(() ->
                        assertThat(exchange.replies())
                                .extracting(Message::text)
                                .containsExactly("Here you are", text));
        assertThat(exchange.replies().getFirst().isEphemeral()).isFalse();
        assertThat(exchange.replies().getLast().isEphemeral()).isTrue();
    }

    @Test
    void whatFollowsAnAnswerComesBelowItForTheAskerAlone() {
        following = () -> Optional.of(reply(true, "By the way"));

        follows(ask(), "By the way");
    }

    @Test
    void whatFollowsALateAnswerDoesNotTakeItsPlace() {
        following = () -> Optional.of(reply(true, "By the way"));
        command.answer = late(() -> reply(false, "Here you are"));
        Exchange exchange = askAndAwaitThinking();
        work.countDown();

        follows(exchange, "By the way");
    }

    @Test
    void whatFailsAfterAnAnswerTakesNothingFromIt() {
        CountDownLatch failed = new CountDownLatch(1);
        following =
                () -> {
                    failed.countDown();
                    throw new IllegalStateException("planted");
                };
        Exchange exchange = ask();

        assertThat(exchange.reply().text()).isEqualTo("Here you are");
        Awaitility.await("the failure").until(() -> failed.getCount() == 0);
        assertThat(exchange.replies()).hasSize(1);
    }

    @Test
    void nothingFollowsAnAnswerThatFailed() {
        AtomicInteger asked = new AtomicInteger();
        following =
                () -> {
                    asked.incrementAndGet();
                    return Optional.of(reply(true, "By the way"));
                };
        command.answer =
                () -> {
                    throw new IllegalStateException("planted");
                };
        Exchange failed = ask();
        failed.reply();
        command.answer = () -> reply(false, "Here you are");

        follows(ask(), "By the way");
        assertThat(asked).hasValue(1);
        assertThat(failed.replies()).hasSize(1);
    }

    @Test
    void whatFollowsAnAnswerAndGetsLostIsToldToWhoSaidIt() {
        following = () -> Optional.of(reply(true, "By the way"));
        discord.faults().next(Requests.method("POST").and(RoutersTests::isLater), REFUSED);

        ask().reply();

        Awaitility.await("the word").untilAsserted(() -> assertThat(lost).hasValue(1));
    }

    private static boolean isLater(Asked asked) {
        return asked.route().startsWith("/webhooks/");
    }

    @Test
    void nothingFollowsAnAnswerThatDiscordRefused() {
        AtomicInteger asked = new AtomicInteger();
        following =
                () -> {
                    asked.incrementAndGet();
                    return Optional.of(reply(true, "By the way"));
                };
        command.answer = late(() -> reply(false, "At last"));
        discord.faults().next(Requests.method("PATCH"), REFUSED);
        Exchange exchange = askAndAwaitThinking();
        work.countDown();

        awaitAnswer(exchange, text -> assertThat(text).startsWith("Something went wrong"));
        command.answer = () -> reply(false, "Here you are");

        follows(ask(), "By the way");
        assertThat(asked).hasValue(1);
    }

    private static void awaitAnswer(Exchange exchange, Consumer<String> requirement) {
        Awaitility.await("the answer")
                .untilAsserted(() ->
                        assertThat(exchange.replies())
                                .filteredOn(reply -> !reply.isLoading())
                                .extracting(Message::text)
                                .singleElement()
                                .satisfies(requirement));
    }

    @Test
    void whatDiscordRefusesOfAnAnnouncedAnswerIsToldInItsPlaceWithAReference() {
        command.announced = true;
        command.isPrivate = true;
        command.answer = () -> reply(true, "Not for Discord");
        discord.faults().next(Requests.method("PATCH"), REFUSED);
        Exchange exchange = ask();

        awaitAnswer(
                exchange,
                text ->
                        assertThat(text)
                                .contains("Something went wrong", "reference")
                                .doesNotContain("Not for Discord"));
        assertThat(exchange.replies()).hasSize(1).allMatch(Message::isEphemeral);
        assertThat(bot.missed("refused")).isEqualTo(1);
        assertThat(bot.missed("lost")).isZero();
    }

    @Test
    void whatDiscordRefusesOfAnAnswerToAllIsToldToTheAskerAlone() {
        command.answer = late(() -> reply(false, "Not for Discord"));
        discord.faults().next(Requests.method("PATCH"), REFUSED);
        Exchange exchange = askAndAwaitThinking();
        work.countDown();

        awaitAnswer(exchange, text -> assertThat(text).startsWith("Something went wrong"));
        assertThat(exchange.replies()).hasSize(1).allMatch(Message::isEphemeral);
        assertThat(ben.in(papers).sees()).isEmpty();
    }

    @Test
    void whatDiscordRefusesForAllIsToldToo() {
        command.answer = late(() -> reply(true, "Not for Discord"));
        discord.faults().next(Requests.method("POST").and(RoutersTests::isLater), REFUSED);
        Exchange exchange = askAndAwaitThinking();
        work.countDown();

        awaitAnswer(exchange, text -> assertThat(text).startsWith("Something went wrong"));
        assertThat(ben.in(papers).sees()).isEmpty();
    }

    @Test
    void whereNothingReachesDiscordThatIsTriedOnceMoreOnly() {
        command.announced = true;
        command.isPrivate = true;
        Runnable end = discord.faults().always(Requests.method("PATCH"), REFUSED);
        Exchange exchange = ask();

        Awaitility.await("the loss")
                .untilAsserted(() -> assertThat(bot.missed("lost")).isEqualTo(1));
        end.run();
        assertThat(edits()).hasSize(2);
        assertThat(bot.missed("refused")).isEqualTo(1);
        assertThat(exchange.isThinking()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void whereTheAnnouncementFailsTheAnswerThatWaitsForItIsLostOnceAndNotRefused(
            boolean isPrivate) {
        command.announced = true;
        command.isPrivate = isPrivate;
        command.answer = () -> reply(true, "Too late").followedBy(new FollowUp(this::given, null));
        discord.faults()
                .next(
                        Requests.method("POST").and(this::isAcknowledgementOnceAnswerIsGiven),
                        Fault.refusal(DiscordError.UNKNOWN_INTERACTION));
        Exchange _ = ask();

        Awaitility.await("the loss")
                .untilAsserted(() -> assertThat(bot.missed("lost")).isEqualTo(1));
        assertThat(bot.missed("refused")).isZero();
        assertThat(edits()).isEmpty();
    }

    private Optional<Container> given() {
        work.countDown();
        return Optional.empty();
    }

    /** Refused only when what was announced waits already, as when many ask at once. */
    private boolean isAcknowledgementOnceAnswerIsGiven(Asked asked) {
        if (!asked.route().endsWith("/callback")) {
            return false;
        }
        try {
            work.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
        return true;
    }

    @Test
    void aPrivateAnswerStaysPrivateWhereItsPublicPlaceCannotBeRemoved() {
        command.answer = late(() -> reply(true, "Only for you"));
        Runnable _ = discord.faults().always(Requests.method("DELETE"), REFUSED);
        Exchange exchange = askAndAwaitThinking();
        work.countDown();

        Awaitility.await("the answer")
                .untilAsserted(() ->
                        assertThat(exchange.replies())
                                .extracting(Message::text)
                                .containsExactly(
                                        "-# Only who asked sees this answer.", "Only for you"));
        assertThat(exchange.replies().getLast().isEphemeral()).isTrue();
        assertThat(ben.in(papers).sees())
                .extracting(Message::text)
                .containsExactly("-# Only who asked sees this answer.");
    }

    @Test
    void aPrivateAnswerIsRatherLostThanPublic() {
        command.answer = late(() -> reply(true, "Only for you"));
        Runnable _ =
                discord.faults()
                        .always(Requests.method("DELETE").or(Requests.method("PATCH")), REFUSED);
        Exchange exchange = askAndAwaitThinking();
        work.countDown();

        Awaitility.await("the loss")
                .untilAsserted(() -> assertThat(bot.missed("lost")).isEqualTo(1));
        assertThat(exchange.isThinking()).isTrue();
        assertThat(ben.in(papers).sees())
                .extracting(Message::text)
                .noneMatch(text -> text.contains("Only for you"));
    }

    @Test
    void aPublicPlaceThatIsGoneAlreadyNeedsNoRemoval() {
        command.answer = late(() -> reply(true, "Only for you"));
        discord.faults().next(Requests.method("DELETE"), Fault.status(500).afterTheDeed());
        Exchange exchange = askAndAwaitThinking();
        work.countDown();

        awaitAnswer(exchange, text -> assertThat(text).isEqualTo("Only for you"));
        assertThat(exchange.replies()).allMatch(Message::isEphemeral);
        assertThat(ben.in(papers).sees()).isEmpty();
    }

    @Test
    void whatGoesWrongBeforeTheWorkBeginsIsToldToo() {
        command.isMistaken = true;
        Exchange exchange = ask();
        assertThat(exchange.reply().text()).contains("Something went wrong", "reference");
        assertThat(exchange.isEphemeral()).isTrue();
    }

    @Test
    void anErrorOfTheMachineIsToldToo() {
        command.answer =
                () -> {
                    throw new StackOverflowError("planted");
                };
        assertThat(ask().reply().text()).contains("Something went wrong");
    }

    @Test
    void anAnswerThatIsNoMessageIsAFailureToo() {
        command.answer = () -> new Reply(List.of(), false);
        assertThat(ask().reply().text()).contains("Something went wrong");
    }

    @Test
    void aReplyIsGivenAtOnceAndChangedWhenMoreIsKnown() {
        command.answer =
                () ->
                        reply(true, "First")
                                .followedBy(later(() -> Optional.of(Notices.of("First, second"))));
        Exchange exchange = ask();
        assertThat(exchange.acknowledged().type()).isEqualTo(CallbackType.MESSAGE);
        assertThat(exchange.reply().text()).isEqualTo("First");
        work.countDown();
        awaitText(exchange, "First, second");
        assertThat(exchange.isEphemeral()).isTrue();
        assertThat(edits()).hasSize(1);
    }

    @Test
    void whileAReplyMayStillChangeOthersAreAnswered() {
        command.answer = () -> reply(true, "First").followedBy(later(Optional::empty));
        Exchange slow = ask();
        assertThat(slow.reply().text()).isEqualTo("First");
        command.answer = () -> reply(true, "At once");
        assertThat(ask().reply().text()).isEqualTo("At once");
    }

    @Test
    void aReplyStaysWhenThereIsNothingToAdd() {
        AtomicReference<Thread> thread = new AtomicReference<>();
        FollowUp nothing =
                new FollowUp(
                        () -> {
                            thread.set(Thread.currentThread());
                            return Optional.empty();
                        },
                        null);
        command.answer = () -> reply(true, "First").followedBy(nothing);
        Exchange exchange = ask();
        assertThat(exchange.reply().text()).isEqualTo("First");
        Awaitility.await("the work").until(() -> thread.get() != null);
        assertThat(thread.get().isVirtual()).isTrue();
        assertThat(edits()).isEmpty();
    }

    @Test
    void aReplyThatWasAnnouncedCanChangeToo() {
        command.answer =
                late(() ->
                        reply(false, "At last")
                                .followedBy(later(() -> Optional.of(Notices.of("And more")))));
        Exchange exchange = askAndAwaitThinking();
        work.countDown();
        awaitText(exchange, "And more");
        assertThat(ben.in(papers).sees()).extracting(Message::text).containsExactly("And more");
    }

    @Test
    void aPrivateReplyInPlaceOfAPublicNoticeCanChangeToo() {
        command.answer =
                late(() ->
                        reply(true, "Only for you")
                                .followedBy(later(() -> Optional.of(Notices.of("And more")))));
        Exchange exchange = askAndAwaitThinking();
        work.countDown();
        Awaitility.await("the change")
                .untilAsserted(() ->
                        assertThat(exchange.replies())
                                .extracting(Message::text)
                                .containsExactly("And more"));
        assertThat(ben.in(papers).sees()).isEmpty();
    }

    @Test
    void workThatFailsLeavesTheReplyOrSaysWhatIsToBeSaidThen() {
        Supplier<Optional<Container>> failing =
                () -> {
                    throw new IllegalStateException("planted");
                };
        command.answer = () -> reply(true, "First").followedBy(new FollowUp(failing, null));
        Exchange silent = ask();
        assertThat(silent.reply().text()).isEqualTo("First");

        command.answer =
                () ->
                        reply(true, "Asking")
                                .followedBy(new FollowUp(failing, Notices.of("No answer")));
        awaitText(ask(), "No answer");
        assertThat(silent.reply().text()).isEqualTo("First");
    }

    private FollowUp later(Supplier<Optional<Container>> change) {
        return new FollowUp(
                () -> {
                    try {
                        work.await();
                    } catch (InterruptedException e) {
                        throw new IllegalStateException(e);
                    }
                    return change.get();
                },
                null);
    }

    private static void awaitText(Exchange exchange, String text) {
        Awaitility.await(text)
                .untilAsserted(() -> assertThat(exchange.reply().text()).isEqualTo(text));
    }

    private List<RequestRecord> edits() {
        return discord.log().requests().stream()
                .filter(request -> request.method().equals("PATCH"))
                .toList();
    }

    @Test
    void aCommandThatIsNotKnownAnyMoreIsExplained() {
        Exchange exchange = ada.in(papers).types("/forgotten");
        assertThat(exchange.reply().text()).contains("not available any more");
        assertThat(exchange.isEphemeral()).isTrue();
    }

    @Test
    void aButtonThatFailsAndOneThatIsNotKnownAreExplainedToWhoClicked() {
        command.answer =
                () ->
                        Reply.toAll(
                                Container.of(
                                        ActionRow.of(
                                                button("fail", "Fail"),
                                                button("gone", "Gone"),
                                                Button.secondary("\u2603 no id of ours", "Odd"))));
        Message message = ask().reply();
        Exchange failed = ben.in(papers).clicks(message, "Fail");
        assertThat(failed.reply().text()).contains("Something went wrong", "reference");
        assertThat(failed.isEphemeral()).isTrue();
        assertThat(failed.reply().buttonLabels()).containsExactly("Share");
        Message gone = ben.in(papers).clicks(message, "Gone").reply();
        assertThat(gone.text()).contains("not available any more");
        assertThat(gone.buttonLabels()).containsExactly("Share");
        assertThat(ben.in(papers).clicks(message, "Odd").reply().text())
                .contains("not available any more");
    }

    private static Button button(String action, String label) {
        return Button.secondary(ComponentId.of(action).toString(), label);
    }

    @Test
    void aCompletionThatFailsOffersNothing() {
        command.choices =
                () -> {
                    throw new IllegalStateException("planted");
                };
        assertThat(ada.in(papers).asksFor("/try", "query", "any").choices()).isEmpty();
    }

    private Message with(boolean isPrivate, Button... buttons) {
        command.answer =
                () ->
                        new Reply(
                                List.of(Notices.of("First page"), ActionRow.of(List.of(buttons))),
                                isPrivate);
        return ask().reply();
    }

    @Test
    void anotherPageTakesThePlaceOfAPrivateMessage() {
        Message message = with(true, button("page", "More"));
        Exchange exchange = ada.in(papers).clicks(message, "More");
        assertThat(exchange.acknowledged().type()).isEqualTo(CallbackType.UPDATE);
        assertThat(ada.in(papers).sees()).extracting(Message::text).containsExactly("Second page");
    }

    /** Clicks on a private message, which is there as it was until the page comes. */
    private void clicksForLate(Supplier<Reply> page) {
        Message message = with(true, button("page", "More"));
        pages.page = late(page);
        Exchange exchange = ada.in(papers).clicks(message, "More");
        assertThat(exchange.acknowledged().type()).isEqualTo(CallbackType.DEFERRED_UPDATE);
        assertThat(ada.in(papers).sees())
                .extracting(Message::text)
                .containsExactly("First page\nMore");
        work.countDown();
    }

    private void awaitSeen(String... texts) {
        Awaitility.await("what is seen")
                .untilAsserted(() ->
                        assertThat(ada.in(papers).sees())
                                .extracting(Message::text)
                                .containsExactly(texts));
    }

    @Test
    void aLatePageTakesThePlaceOfAPrivateMessageToo() {
        clicksForLate(() -> reply(true, "Second page").inPlace());

        awaitSeen("Second page");
    }

    @Test
    void aLatePageCanChangeToo() {
        clicksForLate(() ->
                reply(true, "Second page")
                        .inPlace()
                        .followedBy(new FollowUp(() -> Optional.of(Notices.of("And more")), null)));

        awaitSeen("And more");
    }

    @Test
    void aLateAnswerOfItsOwnLeavesThePrivateMessageThatWasClicked() {
        clicksForLate(() -> reply(true, "Besides"));

        awaitSeen("First page\nMore", "Besides");
        assertThat(ben.in(papers).sees()).isEmpty();
    }

    @Test
    void whatDiscordRefusesOfALatePageIsToldBesidesTheMessageThatWasClicked() {
        clicksForLate(() -> {
            discord.faults().next(Requests.method("PATCH"), REFUSED);
            return reply(true, "Second page").inPlace();
        });

        Awaitility.await("the word")
                .untilAsserted(() ->
                        assertThat(ada.in(papers).sees())
                                .last()
                                .satisfies(told ->
                                        assertThat(told.text()).startsWith("Something went wrong"))
                                .satisfies(told -> assertThat(told.isEphemeral()).isTrue()));
        assertThat(ada.in(papers).sees()).hasSize(2);
    }

    @Test
    void anActionThatOpensAMessageOfItsOwnIsSeenToWork() {
        Message message = with(true, button("page", "More"));
        pages.opensMessage = true;
        pages.page = late(() -> reply(true, "Besides"));
        Exchange exchange = ada.in(papers).clicks(message, "More");
        assertThat(exchange.acknowledged().type()).isEqualTo(CallbackType.DEFERRED_MESSAGE);
        work.countDown();
        assertThat(exchange.reply().text()).isEqualTo("Besides");
    }

    @Test
    void aLatePageOfWhatAllSeeIsAPrivateMessage() {
        Message message = with(false, button("page", "More"));
        pages.page = late(() -> reply(true, "Second page").inPlace());
        Exchange exchange = ben.in(papers).clicks(message, "More");
        assertThat(exchange.acknowledged().type()).isEqualTo(CallbackType.DEFERRED_MESSAGE);
        work.countDown();
        assertThat(exchange.reply().text()).isEqualTo("Second page");
        assertThat(exchange.isEphemeral()).isTrue();
        assertThat(ada.in(papers).sees()).hasSize(1);
    }

    @Test
    void anotherPageOfWhatAllSeeIsAPrivateMessage() {
        Message message = with(false, button("page", "More"));
        Exchange exchange = ben.in(papers).clicks(message, "More");
        assertThat(exchange.reply().text()).isEqualTo("Second page");
        assertThat(exchange.isEphemeral()).isTrue();
        assertThat(ada.in(papers).sees()).extracting(Message::text).hasSize(1);
    }

    @Test
    void whatACommandAnswersPrivatelyCanBeShownToTheChannel() {
        command.shareable = true;
        command.answer = () -> reply(true, "For you");
        Message message = ask().reply();
        assertThat(message.controls()).hasSize(1);
        Exchange shared = ada.in(papers).clicks(message, "Share");
        assertThat(shared.isEphemeral()).isFalse();
        assertThat(ben.in(papers).sees()).extracting(Message::text).containsExactly("For you");
    }

    @Test
    void whatAllSeeAlreadyCannotBeShared() {
        command.shareable = true;
        assertThat(ask().reply().controls()).isEmpty();
    }

    @Test
    void aChangedAnswerCanStillBeShared() {
        command.shareable = true;
        command.answer =
                () ->
                        reply(true, "First")
                                .followedBy(
                                        new FollowUp(() -> Optional.of(Notices.of("More")), null));
        Exchange exchange = ask();
        awaitText(exchange, "More\nShare");
    }

    @Test
    void aMessageThatIsFullIsGivenWithoutTheButtonThatSharesIt() {
        command.shareable = true;
        command.answer = () -> reply(true, "There is room");
        assertThat(ask().reply().controls()).hasSize(1);
        List<TextDisplay> texts =
                Stream.generate(() -> TextDisplay.of("x"))
                        .limit(DiscordLimits.COMPONENTS - 1)
                        .toList();
        command.answer = () -> new Reply(List.of(Container.of(texts)), true);
        assertThat(ask().reply().controls()).isEmpty();
    }

    @Test
    void aFormIsFilledInAndAnswered() {
        Message message = with(true, button("askname", "Name"));
        ModalForm form = ada.in(papers).clicks(message, "Name").modal();
        assertThat(form.labels()).containsExactly("Name");
        Exchange exchange = ada.in(papers).submits(form, Map.of("Name", " Ada "));
        assertThat(exchange.acknowledged().type()).isEqualTo(CallbackType.UPDATE);
        assertThat(ada.in(papers).sees()).extracting(Message::text).containsExactly("Ada [7]");
    }

    @Test
    void whereThereIsNoFormToFillInThatIsTold() {
        Message message =
                with(
                        false,
                        Button.secondary("askname:none", "None"),
                        Button.secondary("askname:fail", "Fail"));
        assertThat(ada.in(papers).clicks(message, "None").reply().text())
                .isEqualTo("There is no name");
        assertThat(ada.in(papers).clicks(message, "Fail").reply().text())
                .contains("Something went wrong", "reference");
    }
}
