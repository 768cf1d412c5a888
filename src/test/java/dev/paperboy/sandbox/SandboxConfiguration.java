package dev.paperboy.sandbox;

import dev.paperboy.paper.FeedDays;
import dev.paperboy.sandbox.discord.LocalDiscord;

import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.test.context.DynamicPropertyRegistrar;
import org.springframework.test.context.support.DynamicPropertyRegistrarBeanInitializer;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Clock;

/** Puts a local Discord and a supply of papers around the bot. */
@TestConfiguration(proxyBeanMethods = false)
class SandboxConfiguration {

    @Bean
    SandboxClock sandboxClock(@Qualifier("systemClock") Clock machine) {
        return new SandboxClock(machine);
    }

    @Bean
    LocalDiscord localDiscord() {
        return LocalDiscord.start();
    }

    @Bean
    PaperSupply paperSupply(@Qualifier("systemClock") Clock machine) {
        return PaperSupply.open(FeedDays.openAt(machine.instant()));
    }

    @Bean
    static DynamicPropertyRegistrarBeanInitializer propertyRegistrars() {
        return new DynamicPropertyRegistrarBeanInitializer();
    }

    @Bean
    DynamicPropertyRegistrar addresses(LocalDiscord discord, PaperSupply supply)
            throws IOException {
        String data = Files.createTempDirectory("paperboy-sandbox").toString();
        return registry -> {
            registry.add("paperboy.data", () -> data);
            registry.add("paperboy.discord.token", discord::token);
            registry.add("paperboy.discord.api-url", discord::apiUrl);
            registry.add("paperboy.discord.gateway-url", discord::gatewayUrl);
            registry.add("paperboy.huggingface.url", supply::url);
        };
    }
}
