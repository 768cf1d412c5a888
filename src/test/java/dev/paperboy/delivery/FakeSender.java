package dev.paperboy.delivery;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;
import java.util.function.Supplier;

/** Answers as a test wants it, and remembers what it was asked. */
final class FakeSender implements MessageSender {

    /** The answer where a test has planned none. */
    static final SendOutcome.Sent SENT = new SendOutcome.Sent(new PostedMessage(2, 1L << 60));

    private final Queue<Supplier<SendOutcome>> answers = new ConcurrentLinkedQueue<>();
    private final Queue<Supplier<LookOutcome>> looks = new ConcurrentLinkedQueue<>();
    private static final Obstacle OUT_OF_REACH =
            new Obstacle("The server is not reachable from here", false);
    private static final Obstacle LEFT = new Obstacle("The bot was not in the server", true);

    private final Map<Long, Obstacle> unreachable = new ConcurrentHashMap<>();
    private final List<Errand> sent = new CopyOnWriteArrayList<>();
    private final List<Look> looked = new CopyOnWriteArrayList<>();
    private volatile boolean open = true;
    private volatile Function<Errand, SendOutcome> otherwise = _ -> SENT;

    /** A look it was asked for. */
    record Look(DeliveryId id, Destination destination, Instant since) {}

    FakeSender answering(SendOutcome... outcomes) {
        for (SendOutcome outcome : outcomes) {
            answers.add(() -> outcome);
        }
        return this;
    }

    FakeSender answering(Supplier<SendOutcome> outcome) {
        answers.add(outcome);
        return this;
    }

    /** The answer once those that were planned have been given. */
    FakeSender answeringOtherwise(Function<Errand, SendOutcome> outcome) {
        otherwise = outcome;
        return this;
    }

    FakeSender seeing(LookOutcome... outcomes) {
        for (LookOutcome outcome : outcomes) {
            looks.add(() -> outcome);
        }
        return this;
    }

    FakeSender seeing(Supplier<LookOutcome> outcome) {
        looks.add(outcome);
        return this;
    }

    void lose(long guildId) {
        unreachable.put(guildId, OUT_OF_REACH);
    }

    /** Throws the bot out. */
    void leave(long guildId) {
        unreachable.put(guildId, LEFT);
    }

    void regain(long guildId) {
        unreachable.remove(guildId);
    }

    void shut() {
        open = false;
    }

    void open() {
        open = true;
    }

    List<Errand> sent() {
        return List.copyOf(sent);
    }

    /** What was sent, without the mark at its end. */
    List<String> bodies() {
        return sent.stream().map(errand -> errand.body().split(" #", 2)[0]).toList();
    }

    List<Look> looked() {
        return List.copyOf(looked);
    }

    @Override
    public boolean isOpen() {
        return open;
    }

    @Override
    public Optional<Obstacle> obstacle(Destination destination) {
        return Optional.ofNullable(unreachable.get(destination.guildId()));
    }

    @Override
    public SendOutcome send(Errand errand) {
        sent.add(errand);
        Supplier<SendOutcome> answer = answers.poll();
        return answer == null ? otherwise.apply(errand) : answer.get();
    }

    @Override
    public LookOutcome look(Errand errand, Instant since) {
        looked.add(new Look(errand.id(), errand.destination(), since));
        Supplier<LookOutcome> look = looks.poll();
        if (look == null) {
            throw new AssertionError("No look was expected");
        }
        return look.get();
    }
}
