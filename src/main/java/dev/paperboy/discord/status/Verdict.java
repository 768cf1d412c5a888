package dev.paperboy.discord.status;

import dev.paperboy.digest.DeliveryFigures.Figures;
import dev.paperboy.discord.text.Dates;
import dev.paperboy.discord.text.Language;
import dev.paperboy.discord.text.Reason;
import dev.paperboy.discord.text.Timestamps;
import dev.paperboy.subscription.Pause;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Says in one sentence whether all is well or what is wrong, the worst only.
 *
 * @param week what became of this server's digests in the last 7 days; empty: asked in none
 */
record Verdict(
        SourceState sources, DigestLines digests, Optional<Figures> week, Language language) {

    String sentence() {
        if (sources.isSilent() || !sources.worrying().isEmpty()) {
            return unread();
        }
        List<Pause.Broken> broken = digests.broken();
        if (!broken.isEmpty()) {
            Pause.Broken first = broken.getFirst();
            return language.text(
                    "status.bad.broken",
                    broken.size(),
                    Timestamps.relative(first.since()),
                    Reason.shown(first.reason()));
        }
        // What passed while the bot was not there is no loss: the next digest looks back so far.
        int lost = week.map(it -> it.failed() + it.uncertain()).orElse(0);
        if (lost > 0) {
            return language.text("status.bad.lost", lost);
        }
        if (sources.hasFailure()) {
            return again();
        }
        return language.text(sources.heardAt() == null ? "status.beginning" : "status.well");
    }

    private String again() {
        return sources.pausedUntil()
                .map(until -> language.text("status.again.paused", Timestamps.relative(until)))
                .orElseGet(() -> language.text("status.again"));
    }

    private String unread() {
        Optional<Instant> pausedUntil = sources.pausedUntil();
        if (pausedUntil.isPresent()) {
            return language.text(
                    "status.bad.paused", Timestamps.relative(pausedUntil.get()), outcome());
        }
        Instant heard = sources.heardAt();
        if (heard == null) {
            return language.text("status.bad.never");
        }
        return sources.isSilent()
                ? language.text("status.bad.silent", Timestamps.relative(heard), outcome())
                : lists(sources.worrying());
    }

    private String lists(List<ListState> unread) {
        boolean isOfDigests =
                unread.stream().anyMatch(list -> list.kind() != ListState.Kind.TRENDING);
        return isOfDigests
                ? language.text(
                        "status.bad.lists",
                        unread.size(),
                        unread.stream().map(this::name).collect(Collectors.joining(", ")),
                        outcome())
                : language.text("status.bad.trending");
    }

    /** Digests are about finished days; what else cannot be read keeps none of them waiting. */
    private String outcome() {
        return language.text(sources.isAwaited() ? "status.bad.waiting" : "status.bad.older");
    }

    private String name(ListState list) {
        return switch (list.kind()) {
            case TODAY -> language.text("status.name.today");
            case FINISHED -> language.text("status.name.finished", Dates.day(list.day(), language));
            case TRENDING -> language.text("status.name.trending");
        };
    }
}
