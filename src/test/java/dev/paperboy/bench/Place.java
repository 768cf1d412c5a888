package dev.paperboy.bench;

import static dev.paperboy.sandbox.discord.Option.option;

import dev.paperboy.sandbox.discord.Actor;
import dev.paperboy.sandbox.discord.ChannelActor;
import dev.paperboy.sandbox.discord.LocalChannel;
import dev.paperboy.sandbox.discord.LocalDiscord;
import dev.paperboy.sandbox.discord.LocalGuild;
import dev.paperboy.sandbox.discord.model.Message;
import dev.paperboy.sandbox.discord.model.Permission;
import dev.paperboy.sandbox.discord.model.Role;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** A server with a channel for papers, in which everybody may manage the server. */
record Place(LocalChannel papers, List<Actor> people) {

    static Place open(LocalDiscord discord, int number, int people) {
        LocalGuild guild = discord.createGuild("Server " + number);
        Role admin = guild.role("Admin", Permission.MANAGE_GUILD);
        return new Place(
                guild.textChannel("papers"),
                IntStream.range(0, people)
                        .mapToObj(person -> guild.member("Person " + person, admin))
                        .toList());
    }

    /** One after the other, so that nobody is hasty. */
    ChannelActor person(int turn) {
        return people.get(turn % people.size()).in(papers);
    }

    /** Sets up a digest and a topic. */
    void furnish() {
        person(0).types("/digest setup", option("time_zone", "UTC")).reply();
        Message draft = person(1).types("/topics add", option("name", "language models")).reply();
        person(1).clicks(draft, "Save").reply();
    }

    /** The message of the digest; empty: it has not come yet. */
    Optional<Message> digest() {
        return papers.posted().stream()
                .filter(message -> message.origin() == null && !message.controls().isEmpty())
                .findFirst();
    }

    /** What is there once the digest has come. */
    Props props() {
        return new Props(
                choice("/digest edit", "digest"),
                choice("/topics edit", "topic"),
                digest().orElseThrow());
    }

    private String choice(String command, String option) {
        return person(2).asksFor(command, option, "").choices().getFirst().value().toString();
    }
}
