package dev.paperboy.discord.admin;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;

import net.dv8tion.jda.api.entities.Member;

import org.springframework.stereotype.Component;

import java.time.Duration;
import java.util.Optional;

/** Remembers for a while what was typed into a form and not understood, to be mended there. */
@Component
class MistypedForms {

    /** Of what is forgotten, the form shows the proposal as it is. */
    private static final Duration REMEMBERED = Duration.ofHours(1);

    private static final int MOST = 1_000;

    private final Cache<Place, Typed> typed =
            Caffeine.newBuilder().maximumSize(MOST).expireAfterWrite(REMEMBERED).build();

    private record Place(long memberId, String offer) {}

    /** What was typed where nothing can be chosen. */
    record Typed(String zone, String time) {}

    /** Remembers it for whoever typed it. */
    void remember(Member member, Proposal proposal, Typed what) {
        typed.put(place(member, proposal), what);
    }

    /** What this member typed last is understood. */
    void forget(Member member, Proposal proposal) {
        typed.invalidate(place(member, proposal));
    }

    /** What this member typed last, should it not have been understood. */
    Optional<Typed> find(Member member, Proposal proposal) {
        return Optional.ofNullable(typed.getIfPresent(place(member, proposal)));
    }

    private static Place place(Member member, Proposal proposal) {
        return new Place(member.getIdLong(), proposal.offer());
    }
}
