package dev.paperboy.faults;

import static org.assertj.core.api.Assertions.assertThat;

import dev.paperboy.faults.FaultTable.Delivery;
import dev.paperboy.faults.FaultTable.Outcome;
import dev.paperboy.faults.OutboxReader.Entry;
import dev.paperboy.sandbox.discord.LocalChannel;
import dev.paperboy.sandbox.discord.LocalDiscord;
import dev.paperboy.sandbox.discord.fault.Asked;
import dev.paperboy.sandbox.discord.limit.RateLimits;
import dev.paperboy.sandbox.discord.model.Message;
import dev.paperboy.sandbox.discord.model.MessageFlag;
import dev.paperboy.sandbox.discord.model.Mishap;
import dev.paperboy.sandbox.discord.model.RequestRecord;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What is found when all is over. */
final class Verdict {

    /** Where in a path a message's id stands. */
    private static final int MESSAGE = 4;

    /** What a message says once it was edited. */
    private static final String SETTLED = "votes settled";

    private final Accounts accounts;
    private final Map<Delivery, Outcome> outcomes;
    private final BrokenServer broken;
    private final LocalDiscord discord;
    private final Path log;
    private final String table;

    Verdict(KillRig rig, Instant now) {
        this.accounts = rig.accounts();
        this.outcomes = accounts.outcomes(now);
        this.broken = rig.broken();
        this.discord = rig.discord();
        this.log = rig.log();
        noteMishaps(rig.table());
        this.table = rig.table().print(outcomes) + kinds(now).print(outcomes);
    }

    private void noteMishaps(FaultTable rows) {
        for (RequestRecord request : discord.log().requests()) {
            Mishap mishap = request.mishap();
            if (mishap != null && !mishap.fault().startsWith(Mortality.KILL)) {
                rows.add(rowOf(request, mishap), deliveriesOf(request));
            }
        }
    }

    /** Kind by kind: how often its requests were struck, and what became of what was due. */
    private FaultTable kinds(Instant now) {
        FaultTable rows = new FaultTable("kind");
        accounts.due(now)
                .forEach(due ->
                        rows.list(
                                due.isNotice() ? "notice of a weekend" : due.kind().toString(),
                                due.delivery()));
        discord.log().requests().stream()
                .filter(it -> it.mishap() != null)
                .forEach(request ->
                        Arrays.stream(Kind.values())
                                .filter(it -> it.requests().test(Asked.of(request)))
                                .forEach(it -> rows.add(it.toString(), Set.of())));
        return rows;
    }

    private static String rowOf(RequestRecord request, Mishap mishap) {
        return Mortality.isDeed(request) ? mishap.fault() : mishap.fault() + ", reading";
    }

    private Set<Delivery> deliveriesOf(RequestRecord request) {
        if (!Mortality.isDeed(request)) {
            return Set.of();
        }
        String[] path = request.path().split("/");
        long channel = Long.parseLong(path[2]);
        Set<LocalDate> days =
                path.length > MESSAGE
                        ? accounts.sightings().daysOf(channel, Long.parseLong(path[MESSAGE]))
                        : MarkedPapers.daysIn(String.valueOf(request.body()));
        return days.stream().map(day -> new Delivery(channel, day)).collect(Collectors.toSet());
    }

    /** Fault by fault, and kind by kind: deliveries, missing, doubled, uncertain. */
    String table() {
        return table;
    }

    /** The most requests of any second, interactions aside. */
    int busiestSecond() {
        Deque<Instant> second = new ArrayDeque<>();
        int most = 0;
        for (Instant at : countedRequests().map(RequestRecord::at).sorted().toList()) {
            second.addLast(at);
            while (!second.getFirst().isAfter(at.minus(Duration.ofSeconds(1)))) {
                second.removeFirst();
            }
            most = Math.max(most, second.size());
        }
        return most;
    }

    private Stream<RequestRecord> countedRequests() {
        return discord.log().requests().stream()
                .filter(it -> !it.route().startsWith("/interactions/"))
                .filter(it -> !it.route().startsWith("/webhooks/"));
    }

    /** Asserts that every digest was seen once, or could not be, and all else that must hold. */
    void isGood() {
        assertThat(with(Outcome.MISSING)).as("missing").isEmpty();
        assertThat(with(Outcome.DOUBLED)).as("doubled").isEmpty();
        assertThat(with(Outcome.UNCERTAIN))
                .as("uncertain where the channel can be read")
                .allMatch(it -> accounts.unreadable().contains(it.channelId()));
        assertThat(accounts.sightings().channels())
                .as("channels with messages")
                .isSubsetOf(
                        Stream.concat(
                                        accounts.channels().stream(),
                                        Stream.of(broken.conversationId()))
                                .toList());
        broken.isGood();
        hasGoodEdits();
        assertThat(accounts.subscriptions()).allSatisfy(this::hasNothingUnasked);
        assertThat(messages()).as("messages").allMatch(it -> it.pings().nobody());
        assertThat(busiestSecond()).isLessThanOrEqualTo(RateLimits.GLOBAL);
        assertThat(discord.rateLimits().invalidRequests()).isLessThan(500);
        assertThat(accounts.integrity()).isEqualTo("ok");
        assertThat(contentOf(log).contains(discord.token())).as("the token in the log").isFalse();
    }

    private void hasNothingUnasked(Subscription subscription) {
        LocalChannel channel = subscription.channel();
        if (subscription.kind() != Kind.PUBLISHED) {
            assertThat(channel.messages()).noneMatch(it -> it.has(MessageFlag.CROSSPOSTED));
        }
        if (subscription.kind() != Kind.FORUM_POST) {
            assertThat(channel.threads())
                    .as("threads of %s", channel)
                    .allMatch(thread ->
                            subscription.kind() == Kind.THREAD
                                    && !accounts.sightings()
                                            .daysOf(channel.id(), thread.id())
                                            .isEmpty());
        }
    }

    /** Each message was edited once, as the bot says, or there is a reason why not. */
    private void hasGoodEdits() {
        Set<Long> edited =
                messages().stream()
                        .filter(it -> it.text().contains(SETTLED))
                        .map(Message::id)
                        .collect(Collectors.toSet());
        Map<Long, Entry> edits = accounts.edits();
        assertThat(edited).as("edited messages").isNotEmpty().isSubsetOf(edits.keySet());
        edits.forEach((message, edit) ->
                assertThat(edited.contains(message) || !edit.reason().isEmpty())
                        .as("message %d, %s", message, edit)
                        .isTrue());
    }

    private List<Delivery> with(Outcome wanted) {
        return outcomes.entrySet().stream()
                .filter(it -> it.getValue() == wanted)
                .map(Map.Entry::getKey)
                .toList();
    }

    private List<Message> messages() {
        return accounts.sightings().channels().stream()
                .map(discord::channel)
                .flatMap(it -> Stream.concat(Stream.of(it), it.threads().stream()))
                .flatMap(it -> it.messages().stream())
                .toList();
    }

    private static String contentOf(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
