package dev.paperboy.discord.admin;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;

import dev.paperboy.DataKeeper;
import dev.paperboy.DataSubject;

import net.dv8tion.jda.api.entities.Member;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** Remembers for a while what was typed into a form and not understood, to be mended there. */
@Component
class MistypedForms implements DataKeeper {

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

    @Override
    public String kind() {
        return "mistyped";
    }

    /** It is in no table. */
    @Override
    public Set<String> columns() {
        return Set.of();
    }

    @Override
    public int count(DataSubject subject) {
        return places(subject).size();
    }

    @Override
    public List<Map<String, @Nullable Object>> rows(DataSubject subject) {
        return places(subject).stream()
                .map(typed::getIfPresent)
                .filter(Objects::nonNull)
                .map(MistypedForms::row)
                .toList();
    }

    private static Map<String, @Nullable Object> row(Typed what) {
        Map<String, @Nullable Object> row = new LinkedHashMap<>();
        row.put("zone", what.zone());
        row.put("time", what.time());
        return row;
    }

    @Override
    public int forget(DataSubject subject, int most) {
        List<Place> some = places(subject).stream().limit(most).toList();
        typed.invalidateAll(some);
        return some.size();
    }

    /** What somebody typed is theirs, wherever they did. */
    @Override
    public Set<Long> servers() {
        return Set.of();
    }

    private List<Place> places(DataSubject subject) {
        return switch (subject) {
            case DataSubject.Person(long id) ->
                    typed.asMap().keySet().stream()
                            .filter(place -> place.memberId() == id)
                            .toList();
            case DataSubject.Server _ -> List.of();
        };
    }

    private static Place place(Member member, Proposal proposal) {
        return new Place(member.getIdLong(), proposal.offer());
    }
}
