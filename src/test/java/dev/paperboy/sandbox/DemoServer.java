package dev.paperboy.sandbox;

import dev.paperboy.sandbox.discord.Actor;
import dev.paperboy.sandbox.discord.LocalChannel;
import dev.paperboy.sandbox.discord.LocalDiscord;
import dev.paperboy.sandbox.discord.LocalGuild;
import dev.paperboy.sandbox.discord.model.Permission;

/**
 * A small server to try the bot in.
 *
 * @param admin a member who may set up digests
 * @param papers the channel for them
 */
record DemoServer(Actor admin, LocalChannel papers) {

    static DemoServer in(LocalDiscord discord) {
        LocalGuild guild = discord.createGuild("Reading group");
        Actor admin = guild.member("Ada", guild.role("Admin", Permission.MANAGE_GUILD));
        return new DemoServer(admin, guild.textChannel("papers"));
    }
}
