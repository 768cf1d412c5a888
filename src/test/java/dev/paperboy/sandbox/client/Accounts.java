package dev.paperboy.sandbox.client;

import dev.paperboy.sandbox.discord.Actor;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The people whose clients are let in, each by a token of its own. */
public final class Accounts {

    private final List<Actor> people;
    private final Map<String, Actor> byToken;

    public Accounts(List<Actor> people) {
        this.people = List.copyOf(people);
        this.byToken =
                people.stream()
                        .collect(
                                Collectors.toUnmodifiableMap(
                                        _ -> UUID.randomUUID().toString(), Function.identity()));
    }

    public List<Actor> people() {
        return people;
    }

    /** The secret by which this person's client shows whose it is. */
    public String token(Actor person) {
        return byToken.entrySet().stream()
                .filter(it -> it.getValue().id() == person.id())
                .findFirst()
                .orElseThrow()
                .getKey();
    }

    /** Whose token this is; null: nobody's. */
    @Nullable Actor find(String token) {
        return byToken.get(token);
    }
}
