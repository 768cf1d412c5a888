package dev.paperboy.sandbox;

import dev.paperboy.paper.FeedDays;
import dev.paperboy.sandbox.client.Accounts;
import dev.paperboy.sandbox.client.ClientGateway;
import dev.paperboy.sandbox.control.FaultControl;
import dev.paperboy.sandbox.control.NextDigest;
import dev.paperboy.sandbox.control.SandboxClock;
import dev.paperboy.sandbox.control.TimeControl;
import dev.paperboy.sandbox.discord.LocalDiscord;
import dev.paperboy.sandbox.hub.PaperSites;
import dev.paperboy.sandbox.hub.PaperSupply;
import dev.paperboy.sandbox.page.PageServer;
import dev.paperboy.sandbox.page.Surroundings;
import dev.paperboy.subscription.DigestSchedule;
import dev.paperboy.subscription.DigestSchedules;

import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.DynamicPropertyRegistrar;
import org.springframework.test.context.support.DynamicPropertyRegistrarBeanInitializer;
import org.springframework.util.StringUtils;

import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.stream.Stream;

/** Puts a local Discord, a supply of papers and a page in a browser around the bot. */
@TestConfiguration(proxyBeanMethods = false)
@Import(DemoTour.class)
class SandboxConfiguration {

    private static final String HUGGING_FACE = "https://huggingface.co";

    @Bean
    SandboxClock sandboxClock(
            @Qualifier("systemClock") Clock machine, @Value("${sandbox.start:}") String start) {
        SandboxClock clock = new SandboxClock(machine);
        if (!start.isEmpty()) {
            clock.moveTo(Instant.parse(start));
        }
        return clock;
    }

    @Bean
    LocalDiscord localDiscord() {
        return LocalDiscord.start();
    }

    @Bean
    DemoServer demoServer(LocalDiscord discord) {
        return DemoServer.in(discord);
    }

    @Bean
    DemoHour demoHour(SandboxClock clock) {
        return DemoHour.lastBegunAt(clock.instant());
    }

    @Bean
    PaperSupply paperSupply(
            DemoHour hour, SandboxClock clock, @Value("${HUGGINGFACE_URL:}") String url) {
        String hub = StringUtils.hasText(url) ? url.strip() : HUGGING_FACE;
        return PaperSupply.open(PaperSites.with(hub), FeedDays.openAt(hour.begins()), clock);
    }

    @Bean
    NextDigest nextDigest(DigestSchedules schedules, DemoServer server) {
        return () ->
                Stream.concat(
                                schedules.ofGuild(server.guild().id()).stream(),
                                server.people().stream()
                                        .flatMap(it -> schedules.ofMember(it.id()).stream()))
                        .filter(schedule -> schedule.pause() == null)
                        .map(DigestSchedule::nextRunAt)
                        .min(Comparator.naturalOrder());
    }

    @Bean
    Surroundings surroundings(
            LocalDiscord discord,
            DemoServer server,
            PaperSupply supply,
            SandboxClock clock,
            NextDigest next) {
        Accounts accounts = new Accounts(server.people());
        return new Surroundings(
                discord,
                server.guild(),
                accounts,
                new ClientGateway(discord, accounts),
                supply,
                new TimeControl(clock, next, supply::useSamples),
                new FaultControl(discord, server.papers(), supply::down));
    }

    @Bean
    PageServer page(@Value("${sandbox.port:8080}") int port, Surroundings around)
            throws IOException {
        return PageServer.start(port, around);
    }

    @Bean
    TemporaryFolder temporaryFolder() throws IOException {
        return TemporaryFolder.make();
    }

    @Bean
    static DynamicPropertyRegistrarBeanInitializer propertyRegistrars() {
        return new DynamicPropertyRegistrarBeanInitializer();
    }

    @Bean
    DynamicPropertyRegistrar addresses(
            LocalDiscord discord, PaperSupply supply, TemporaryFolder folder) {
        return registry -> {
            registry.add("paperboy.data", folder::path);
            registry.add("paperboy.discord.token", discord::token);
            registry.add("paperboy.discord.api-url", discord::apiUrl);
            registry.add("paperboy.discord.gateway-url", discord::gatewayUrl);
            registry.add("paperboy.huggingface.url", supply::url);
            registry.add("paperboy.arxiv.url", supply::arxivUrl);
            registry.add("paperboy.arxiv.pages-url", supply::arxivPagesUrl);
            if (supply.invented()) {
                // It is our own, and the digest comes soon.
                registry.add("paperboy.arxiv.pause", () -> "200ms");
            }
        };
    }
}
