package dev.paperboy.sandbox;

import dev.paperboy.sandbox.discord.Actor;
import dev.paperboy.sandbox.discord.LocalChannel;
import dev.paperboy.sandbox.discord.LocalDiscord;
import dev.paperboy.sandbox.discord.LocalGuild;
import dev.paperboy.sandbox.discord.model.Permission;

import java.util.List;
import java.util.stream.Stream;

/**
 * A small server to try the bot in.
 *
 * @param admin a member who may set up digests
 * @param members those who may not, one of whom reads German
 * @param papers the channel for them
 */
record DemoServer(LocalGuild guild, Actor admin, List<Actor> members, LocalChannel papers) {

    static DemoServer in(LocalDiscord discord) {
        LocalGuild guild = discord.createGuild("Reading group");
        LocalChannel papers = guild.textChannel("papers");
        LocalChannel general = guild.textChannel("general");
        guild.announcementChannel("news");
        guild.forumChannel("reading-club", false, "agents", "vision");
        guild.systemChannel(general);
        Actor admin = guild.member("Ada", guild.role("Admin", Permission.MANAGE_GUILD));
        List<Actor> members = List.of(guild.member("Ben"), guild.member("Greta", "de"));
        return new DemoServer(guild, admin, members, papers);
    }

    /** Everybody whom the page lets one be. */
    List<Actor> people() {
        return Stream.concat(Stream.of(admin), members.stream()).toList();
    }
}
