package dev.paperboy.discord.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import dev.paperboy.digest.MemberDirectory.Membership;
import dev.paperboy.discord.gateway.Connections;
import dev.paperboy.discord.gateway.DiscordConnection;
import dev.paperboy.discord.gateway.Presence;
import dev.paperboy.sandbox.discord.Actor;
import dev.paperboy.sandbox.discord.LocalDiscord;
import dev.paperboy.sandbox.discord.LocalGuild;
import dev.paperboy.sandbox.discord.fault.Asked;
import dev.paperboy.sandbox.discord.fault.Fault;
import dev.paperboy.sandbox.discord.fault.Requests;
import dev.paperboy.sandbox.discord.wire.DiscordError;

import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.util.function.Predicate;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AskedMembersTests {

    private static final Predicate<Asked> ASKING =
            Requests.to("GET", "/guilds/{guild_id}/members/{user_id}");

    private final LocalDiscord discord = LocalDiscord.start();
    private final LocalGuild guild = discord.createGuild("Reading group");
    private final Actor ann = guild.member("Ann");
    private final DiscordConnection connection = Connections.to(discord, discord.apiUrl());
    private final AskedMembers members = new AskedMembers(connection);

    @AfterEach
    void mend() {
        discord.faults().clear();
    }

    @AfterAll
    void stop() {
        connection.stop();
        discord.close();
    }

    @Test
    void whoIsThereIsAMember() {
        assertThat(members.membership(guild.id(), ann.id())).isEqualTo(Membership.MEMBER);
    }

    @Test
    void whoIsElsewhereOrNobodyIsNone() {
        Actor ben = discord.createGuild("Another group").member("Ben");

        assertThat(members.membership(guild.id(), ben.id())).isEqualTo(Membership.NO_MEMBER);
        assertThat(members.membership(guild.id(), 1)).isEqualTo(Membership.NO_MEMBER);
    }

    @Test
    void whereTheBotIsNoMemberItselfNobodyIsKnown() {
        LocalGuild other = discord.createGuild("A third group");
        Actor ben = other.member("Ben");
        other.removeBot();
        Awaitility.await("the farewell")
                .until(() -> connection.presenceIn(other.id()) == Presence.GONE);

        assertThat(members.membership(other.id(), ben.id())).isEqualTo(Membership.BOT_GONE);
        assertThat(members.membership(1, ann.id())).isEqualTo(Membership.BOT_GONE);
    }

    /** It may be no fault of the person's, and what is stopped does not go on by itself. */
    @ParameterizedTest
    @EnumSource(
            value = DiscordError.class,
            names = {"UNAUTHORIZED", "MISSING_PERMISSIONS", "MISSING_ACCESS", "UNKNOWN_GUILD"})
    void anotherRefusalTellsNothing(DiscordError refusal) {
        discord.faults().always(ASKING, Fault.refusal(refusal));

        assertThat(members.membership(guild.id(), ann.id())).isEqualTo(Membership.UNKNOWN);
    }

    @Test
    void aDiscordThatFailsTellsNothing() {
        discord.faults().always(ASKING, Fault.status(500));
        assertThat(members.membership(guild.id(), ann.id())).isEqualTo(Membership.UNKNOWN);

        discord.faults().clear();
        discord.faults().always(ASKING, Fault.dropped());
        assertThat(members.membership(guild.id(), ann.id())).isEqualTo(Membership.UNKNOWN);
    }

    @Test
    void withoutAConnectionNothingIsKnown() {
        DiscordConnection stopped = Connections.to(discord, discord.apiUrl());
        stopped.stop();

        assertThat(new AskedMembers(stopped).membership(guild.id(), ann.id()))
                .isEqualTo(Membership.UNKNOWN);
    }
}
