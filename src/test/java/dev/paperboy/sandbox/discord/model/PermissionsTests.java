package dev.paperboy.sandbox.discord.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Set;

class PermissionsTests {
    private static final long EVERYONE =
            Permission.bits(
                    Permission.VIEW_CHANNEL, Permission.SEND_MESSAGES, Permission.EMBED_LINKS);

    private final World world = new World(new ManualTime(), "Bot", "token");
    private final User owner = world.users().create("Owner", false, "en-US");
    private final User ada = world.users().create("Ada", false, "en-US");
    private Guild guild;
    private Channel channel;
    private Role readers;

    @BeforeEach
    void open() {
        guild = world.guilds().create("Reading group", owner, world.bot(), EVERYONE, 0);
        readers = world.guilds().addRole(guild.id(), "Readers", 0, false);
        world.guilds().addMember(guild.id(), ada, Set.of(readers.id()));
        channel = world.channels().create(guild.id(), ChannelType.TEXT, "papers");
    }

    private void overwrite(long target, boolean role, long allow, long deny) {
        Overwrite overwrite = new Overwrite(target, role, allow, deny);
        channel = world.channels().update(channel.id(), it -> it.withOverwrite(overwrite));
    }

    private Set<Permission> adas() {
        return Permission.in(world.permissions(ada.id(), channel));
    }

    @Test
    void rolesAddUp() {
        world.guilds().putRole(guild.id(), readers.withPermissions(Permission.ATTACH_FILES.bit()));

        assertThat(adas())
                .containsExactlyInAnyOrder(
                        Permission.VIEW_CHANNEL,
                        Permission.SEND_MESSAGES,
                        Permission.EMBED_LINKS,
                        Permission.ATTACH_FILES);
    }

    @Test
    void aMembersOverwriteBeatsARolesAndARolesThatOfEveryone() {
        overwrite(guild.id(), true, 0, Permission.SEND_MESSAGES.bit());
        assertThat(adas()).doesNotContain(Permission.SEND_MESSAGES);

        overwrite(readers.id(), true, Permission.SEND_MESSAGES.bit(), 0);
        assertThat(adas()).contains(Permission.SEND_MESSAGES);

        overwrite(ada.id(), false, 0, Permission.SEND_MESSAGES.bit());
        assertThat(adas()).doesNotContain(Permission.SEND_MESSAGES);
    }

    @Test
    void whoMayNotSendMayNotEmbedEither() {
        overwrite(guild.id(), true, 0, Permission.SEND_MESSAGES.bit());

        assertThat(adas()).containsExactly(Permission.VIEW_CHANNEL);
    }

    @Test
    void whoDoesNotSeeAChannelMayDoNothingThere() {
        overwrite(guild.id(), true, 0, Permission.VIEW_CHANNEL.bit());

        assertThat(adas()).isEmpty();
    }

    @Test
    void ownersAndAdministratorsAreBoundByNothing() {
        overwrite(guild.id(), true, 0, Permission.ALL);
        assertThat(world.permissions(owner.id(), channel)).isEqualTo(Permission.ALL);

        world.guilds().putRole(guild.id(), readers.withPermissions(Permission.ADMINISTRATOR.bit()));
        assertThat(world.permissions(ada.id(), channel)).isEqualTo(Permission.ALL);
    }

    @Test
    void aThreadHasTheRightsOfItsParentButItsOwnToSend() {
        long inThreads = EVERYONE & ~Permission.SEND_MESSAGES.bit();
        Role everyone = world.guilds().get(guild.id()).everyone();
        world.guilds()
                .putRole(
                        guild.id(),
                        everyone.withPermissions(
                                inThreads | Permission.SEND_MESSAGES_IN_THREADS.bit()));
        ThreadState state = ThreadState.begun(ada.id(), world.time().now(), List.of());
        Channel thread =
                world.channels()
                        .createThread(
                                channel,
                                world.ids().next(),
                                ChannelType.PUBLIC_THREAD,
                                "Talk",
                                state);

        assertThat(adas()).doesNotContain(Permission.EMBED_LINKS);
        assertThat(Permission.in(world.permissions(ada.id(), thread)))
                .contains(Permission.SEND_MESSAGES_IN_THREADS, Permission.EMBED_LINKS);
    }

    @Test
    void whoIsNotThereMayDoNothing() {
        User stranger = world.users().create("Stranger", false, "en-US");

        assertThat(world.permissions(stranger.id(), channel)).isZero();
    }
}
