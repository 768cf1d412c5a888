package dev.paperboy.bench;

import static dev.paperboy.sandbox.discord.Option.option;

import dev.paperboy.sandbox.discord.Exchange;
import dev.paperboy.sandbox.discord.LocalDiscord;
import dev.paperboy.sandbox.discord.model.ApplicationCommand;
import dev.paperboy.sandbox.discord.model.Message;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

/** A local Discord with servers and people in them who ask one bot. */
final class Stage implements AutoCloseable {

    private static final int SERVERS = 20;
    private static final int PEOPLE = 100;

    /** Of a title, before anything of it is cut or written otherwise. */
    private static final int BEGINNING = 5;

    private final LocalDiscord discord = LocalDiscord.start();
    private final AtomicInteger turns = new AtomicInteger();
    private final Wording wording;
    private final List<Place> places;
    private List<Props> props = List.of();

    Stage(Wording wording) {
        this.wording = wording;
        this.places =
                IntStream.range(0, SERVERS)
                        .mapToObj(number -> Place.open(discord, number, PEOPLE))
                        .toList();
    }

    LocalDiscord discord() {
        return discord;
    }

    /** Whether a search finds the paper that was saved last, and is indexed last. */
    boolean findsLastPaper() {
        String title = wording.last();
        String found =
                places.getFirst().person(0).types("/search", option("query", title)).reply().text();
        return found.contains("papers for") && found.contains(title.substring(0, BEGINNING));
    }

    /** Whether each server has its digest. */
    boolean hasDigests() {
        return places.stream().allMatch(place -> place.digest().isPresent());
    }

    /** Lets people set up what is asked for later. */
    void furnish() {
        places.forEach(Place::furnish);
    }

    /** Takes in what came of that. */
    void takeIn() {
        props = places.stream().map(Place::props).toList();
    }

    /** Has the commands and the messages of another one, whose bot this one's need not have. */
    void imitate(Stage other) {
        discord.world()
                .commands()
                .replaceAll(
                        0,
                        other.discord.commands().stream()
                                .map(ApplicationCommand::definition)
                                .toList());
        props =
                IntStream.range(0, places.size())
                        .mapToObj(number -> imitated(other.props.get(number), places.get(number)))
                        .toList();
    }

    private Props imitated(Props theirs, Place place) {
        Message message = theirs.posted();
        return new Props(
                theirs.digest(),
                theirs.topic(),
                discord.world()
                        .messages()
                        .add(
                                new Message(
                                        discord.world().ids().next(),
                                        place.papers().id(),
                                        discord.world().bot().id(),
                                        message.type(),
                                        message.flags(),
                                        message.body(),
                                        message.pings(),
                                        message.ephemeralFor(),
                                        null,
                                        0,
                                        "",
                                        message.createdAt(),
                                        null)));
    }

    /** Lets the next person do it, in the next server. */
    Exchange next(Invocation invocation) {
        int turn = turns.getAndIncrement();
        int server = turn % places.size();
        return invocation
                .deed()
                .apply(
                        new Scene(
                                places.get(server).person(turn / places.size()),
                                turn,
                                wording,
                                props.get(server)));
    }

    @Override
    public void close() {
        discord.close();
    }
}
