package dev.paperboy.sandbox.page;

import dev.paperboy.sandbox.client.Accounts;
import dev.paperboy.sandbox.control.FaultControl;
import dev.paperboy.sandbox.control.TimeControl;
import dev.paperboy.sandbox.control.Trouble;
import dev.paperboy.sandbox.discord.Actor;
import dev.paperboy.sandbox.discord.LocalDiscord;
import dev.paperboy.sandbox.discord.LocalGuild;
import dev.paperboy.sandbox.discord.model.Guild;
import dev.paperboy.sandbox.discord.model.Json;
import dev.paperboy.sandbox.discord.model.Member;
import dev.paperboy.sandbox.discord.model.User;
import dev.paperboy.sandbox.hub.PaperSupply;

import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Tells the page who there is, what time it is, and what goes wrong. */
final class SandboxState {

    private final LocalDiscord discord;
    private final LocalGuild guild;
    private final Accounts accounts;
    private final PaperSupply supply;
    private final TimeControl time;
    private final FaultControl faults;

    SandboxState(Surroundings around) {
        this.discord = around.discord();
        this.guild = around.guild();
        this.accounts = around.accounts();
        this.supply = around.supply();
        this.time = around.time();
        this.faults = around.faults();
    }

    ObjectNode json() {
        ObjectNode json = Json.object();
        ArrayNode people = json.putArray("people");
        accounts.people().forEach(person -> people.add(person(person)));
        User bot = discord.world().bot();
        json.putObject("bot").put("id", Long.toString(bot.id())).put("name", bot.displayName());
        json.putObject("papers").put("note", supply.note()).put("invented", supply.invented());
        json.set("clock", clock());
        ObjectNode lasting = json.putObject("faults");
        for (Trouble trouble : Trouble.values()) {
            lasting.put(
                    trouble.name().toLowerCase(Locale.ROOT), faults.lasting().contains(trouble));
        }
        return json;
    }

    private ObjectNode person(Actor person) {
        User user = discord.world().users().get(person.id());
        return Json.object()
                .put("id", Long.toString(person.id()))
                .put("name", person.name())
                .put("title", title(person))
                .put("locale", user.locale())
                .put("token", accounts.token(person));
    }

    /** The names of the roles that somebody holds. */
    private String title(Actor person) {
        Guild server = guild.guild();
        Member member = server.member(person.id());
        Stream<String> roles =
                member == null
                        ? Stream.empty()
                        : member.roleIds().stream().map(it -> server.role(it).name());
        return roles.collect(
                Collectors.collectingAndThen(
                        Collectors.joining(", "), names -> names.isEmpty() ? "Member" : names));
    }

    private ObjectNode clock() {
        ObjectNode json = Json.object().put("now", time.clock().instant().toString());
        ArrayNode moves = json.putArray("moves");
        time.clock()
                .moves()
                .forEach(move ->
                        moves.addObject()
                                .put("at", move.at().toString())
                                .put("aheadMillis", move.ahead().toMillis()));
        return json;
    }
}
