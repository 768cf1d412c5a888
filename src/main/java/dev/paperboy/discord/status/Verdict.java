package dev.paperboy.discord.status;

import dev.paperboy.digest.DeliveryFigures.Figures;
import dev.paperboy.discord.text.Language;
import dev.paperboy.discord.text.Reason;
import dev.paperboy.discord.text.Timestamps;
import dev.paperboy.subscription.Pause;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Says in one sentence whether all is well or what is wrong, the worst only.
 *
 * @param week what became of this server's digests in the last 7 days; empty: asked in none
 */
record Verdict(
        SourceState sources, DigestLines digests, Optional<Figures> week, Language language) {

    String sentence() {
        if (sources.isSilent()) {
            return silent();
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
        int lost = week.map(it -> it.failed() + it.missed() + it.uncertain()).orElse(0);
        if (lost > 0) {
            return language.text("status.bad.lost", lost);
        }
        return language.text(sources.heardAt() == null ? "status.beginning" : "status.well");
    }

    private String silent() {
        Instant heard = sources.heardAt();
        return heard == null
                ? language.text("status.bad.never")
                : language.text("status.bad.silent", Timestamps.relative(heard));
    }
}
