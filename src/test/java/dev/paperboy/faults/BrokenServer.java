package dev.paperboy.faults;

import static dev.paperboy.sandbox.discord.Option.option;

import static org.assertj.core.api.Assertions.assertThat;

import dev.paperboy.sandbox.discord.Actor;
import dev.paperboy.sandbox.discord.LocalChannel;
import dev.paperboy.sandbox.discord.LocalDiscord;
import dev.paperboy.sandbox.discord.LocalGuild;
import dev.paperboy.sandbox.discord.model.Message;
import dev.paperboy.sandbox.discord.model.Permission;

import java.util.List;

/**
 * A server whose channel takes nothing any more once somebody has asked for a digest there, who is
 * to be told of it by a direct message, since the server has no channel for such notices.
 */
final class BrokenServer {

    private final LocalGuild guild;
    private final LocalChannel channel;
    private final LocalChannel office;
    private final Actor admin;
    private final LocalChannel conversation;

    BrokenServer(LocalDiscord discord) {
        this.guild = discord.createGuild("Broken");
        this.channel = guild.textChannel("papers");
        this.office = guild.textChannel("general");
        this.admin = guild.member("Ada", guild.role("Admin", Permission.MANAGE_GUILD));
        this.conversation = discord.directChannel(admin);
    }

    void subscribeAndBreak() {
        String answer =
                admin.in(office)
                        .types(
                                "/digest setup",
                                option("time_zone", "UTC"),
                                option("time", "7"),
                                option("channel", channel))
                        .reply()
                        .text();
        assertThat(answer).contains("07:00");
        channel.deny(guild.everyone(), Permission.SEND_MESSAGES);
        channel.deny(guild.botRole(), Permission.SEND_MESSAGES);
    }

    boolean isTold() {
        return !conversation.messages().isEmpty();
    }

    long conversationId() {
        return conversation.id();
    }

    /** Asserts that the digest's author was told exactly once. */
    void isGood() {
        List<Message> notices = conversation.messages();
        assertThat(notices).as("notices of the broken channel").hasSize(1);
        assertThat(notices.getFirst().text()).contains("<#" + channel.id() + ">");
        assertThat(notices.getFirst().buttonLabels()).contains("I have fixed it");
        assertThat(channel.messages()).isEmpty();
    }
}
