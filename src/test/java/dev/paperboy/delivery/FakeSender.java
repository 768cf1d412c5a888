package dev.paperboy.delivery;

import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;

/** Answers as a test wants it, and remembers what it was asked. */
final class FakeSender implements MessageSender {

    /** The answer where a test has planned none. */
    static final SendOutcome.Sent SENT = new SendOutcome.Sent(new PostedMessage(2, 1L << 60));

    private final Deque<Supplier<SendOutcome>> answers = new ArrayDeque<>();
    private final Deque<Supplier<LookOutcome>> looks = new ArrayDeque<>();
    private final Set<Long> unreachable = new HashSet<>();
    private final List<Sent> sent = new ArrayList<>();
    private final List<Look> looked = new ArrayList<>();

    /** A message it was given. */
    record Sent(DeliveryId id, Destination destination, String body) {}

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
        unreachable.add(guildId);
    }

    void regain(long guildId) {
        unreachable.remove(guildId);
    }

    List<Sent> sent() {
        return List.copyOf(sent);
    }

    List<String> bodies() {
        return sent.stream().map(Sent::body).toList();
    }

    List<Look> looked() {
        return List.copyOf(looked);
    }

    @Override
    public boolean isOpen() {
        return true;
    }

    @Override
    public boolean canReach(Destination destination) {
        return !unreachable.contains(destination.guildId());
    }

    @Override
    public SendOutcome send(Errand errand) {
        sent.add(new Sent(errand.id(), errand.destination(), errand.body()));
        Supplier<SendOutcome> answer = answers.poll();
        return answer == null ? SENT : answer.get();
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
