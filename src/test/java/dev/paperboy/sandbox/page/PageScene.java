package dev.paperboy.sandbox.page;

import dev.paperboy.sandbox.client.Accounts;
import dev.paperboy.sandbox.client.ClientGateway;
import dev.paperboy.sandbox.client.TestClient;
import dev.paperboy.sandbox.control.FaultControl;
import dev.paperboy.sandbox.control.SandboxClock;
import dev.paperboy.sandbox.control.TimeControl;
import dev.paperboy.sandbox.discord.Actor;
import dev.paperboy.sandbox.discord.LocalChannel;
import dev.paperboy.sandbox.discord.LocalDiscord;
import dev.paperboy.sandbox.discord.LocalDiscordSettings;
import dev.paperboy.sandbox.discord.LocalGuild;
import dev.paperboy.sandbox.discord.model.ManualTime;
import dev.paperboy.sandbox.discord.model.Permission;
import dev.paperboy.sandbox.hub.PaperSites;
import dev.paperboy.sandbox.hub.PaperSupply;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The page of a small server without a bot, in which Ada may manage and Ben may not. */
public final class PageScene implements AutoCloseable {

    /** A Friday. */
    public static final Instant NOW = Instant.parse("2026-06-12T12:00:00Z");

    public final ManualTime time = new ManualTime();
    public final LocalDiscord discord =
            LocalDiscord.start(LocalDiscordSettings.defaults().withTime(time));
    public final LocalGuild guild = discord.createGuild("Reading group");
    public final LocalChannel papers = guild.textChannel("papers");
    public final Actor ada = guild.member("Ada", guild.role("Admin", Permission.MANAGE_GUILD));
    public final Actor ben = guild.member("Ben");
    public final SandboxClock clock = new SandboxClock(Clock.fixed(NOW, ZoneOffset.UTC));
    private final Accounts accounts = new Accounts(List.of(ada, ben));
    private final PaperSupply supply =
            PaperSupply.open(
                    PaperSites.with("http://127.0.0.1:1"), LocalDate.of(2026, 6, 12), clock);
    private final List<TestClient> clients = new ArrayList<>();
    private final PageServer page;
    private @Nullable Instant nextDigest;

    public PageScene() throws IOException {
        page = PageServer.start(0, surroundings());
    }

    Surroundings surroundings() {
        return new Surroundings(
                discord,
                guild,
                accounts,
                new ClientGateway(discord, accounts),
                supply,
                new TimeControl(clock, () -> Optional.ofNullable(nextDigest), supply::useSamples),
                new FaultControl(discord, papers, supply::down));
    }

    void nextDigest(@Nullable Instant moment) {
        nextDigest = moment;
    }

    public String url() {
        return page.url();
    }

    /** The client of one of them, which has been let in. */
    public TestClient client(Actor person) {
        TestClient client = new TestClient(page.url(), accounts.token(person));
        clients.add(client);
        client.await("READY");
        return client;
    }

    @Override
    public void close() {
        clients.forEach(TestClient::close);
        page.close();
        supply.close();
        discord.close();
    }
}
