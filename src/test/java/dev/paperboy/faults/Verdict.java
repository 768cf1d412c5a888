package dev.paperboy.faults;

import static org.assertj.core.api.Assertions.assertThat;

import dev.paperboy.faults.FaultTable.Delivery;
import dev.paperboy.faults.FaultTable.Outcome;
import dev.paperboy.sandbox.discord.LocalDiscord;
import dev.paperboy.sandbox.discord.limit.RateLimits;
import dev.paperboy.sandbox.discord.model.Message;
import dev.paperboy.sandbox.discord.model.Mishap;
import dev.paperboy.sandbox.discord.model.RequestRecord;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What is found when all is over. */
final class Verdict {

    private final Accounts accounts;
    private final Map<Delivery, Outcome> outcomes;
    private final LocalDiscord discord;
    private final Path log;
    private final String table;

    Verdict(KillRig rig, Instant now) {
        this.accounts = rig.accounts();
        this.outcomes = accounts.outcomes(now);
        this.discord = rig.discord();
        this.log = rig.log();
        noteMishaps(rig.table());
        this.table = rig.table().print(outcomes);
    }

    private void noteMishaps(FaultTable rows) {
        for (RequestRecord request : discord.log().requests()) {
            Mishap mishap = request.mishap();
            if (mishap != null && !mishap.fault().startsWith(Mortality.KILL)) {
                rows.add(rowOf(request, mishap), deliveriesOf(request));
            }
        }
    }

    private static String rowOf(RequestRecord request, Mishap mishap) {
        return Mortality.isPost(request) ? mishap.fault() : mishap.fault() + ", reading";
    }

    private static Set<Delivery> deliveriesOf(RequestRecord request) {
        if (request.body() == null) {
            return Set.of();
        }
        long channel = Long.parseLong(request.path().split("/")[2]);
        return MarkedPapers.daysIn(request.body().toString()).stream()
                .map(day -> new Delivery(channel, day))
                .collect(Collectors.toSet());
    }

    /** Fault by fault: deliveries, missing, doubled, uncertain. */
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
        assertThat(accounts.channels())
                .as("channels with digests")
                .containsAll(accounts.sightings().channels());
        assertThat(messages()).as("messages").allMatch(it -> it.pings().nobody());
        assertThat(busiestSecond()).isLessThanOrEqualTo(RateLimits.GLOBAL);
        assertThat(discord.rateLimits().invalidRequests()).isLessThan(500);
        assertThat(accounts.integrity()).isEqualTo("ok");
        assertThat(contentOf(log).contains(discord.token())).as("the token in the log").isFalse();
    }

    private List<Delivery> with(Outcome wanted) {
        return outcomes.entrySet().stream()
                .filter(it -> it.getValue() == wanted)
                .map(Map.Entry::getKey)
                .toList();
    }

    private List<Message> messages() {
        return accounts.sightings().channels().stream()
                .flatMap(it -> discord.channel(it).messages().stream())
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
