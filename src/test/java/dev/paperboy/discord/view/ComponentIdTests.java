package dev.paperboy.discord.view;

import static org.assertj.core.api.Assertions.assertThat;

import dev.paperboy.discord.text.HostileTexts;

import org.junit.jupiter.api.Test;

class ComponentIdTests {

    @Test
    void anyTextCanBeAnArgument() {
        HostileTexts.some(3, 500)
                .forEach(text -> {
                    ComponentId id =
                            ComponentId.of("search", "date", 10, ComponentId.encoded(text));

                    ComponentId read = ComponentId.parse(id.toString()).orElseThrow();

                    assertThat(read.argument(0)).contains("date");
                    assertThat(read.number(1)).contains(10);
                    assertThat(read.text(2)).contains(text);
                    assertThat(read.arguments()).hasSize(3);
                });
    }

    @Test
    void percentSignsAndColonsComeBackAsTheyWere() {
        for (String text : new String[] {":", "%", "%3A", "%25", "%253A", "100%: a:b%3", "%%::"}) {
            ComponentId id = ComponentId.of("search", ComponentId.encoded(text));

            assertThat(ComponentId.parse(id.toString()).orElseThrow().text(0)).contains(text);
        }
    }

    @Test
    void whatIsTooLongForDiscordDoesNotFit() {
        assertThat(ComponentId.of("search", "x".repeat(93)).fits()).isTrue();
        assertThat(ComponentId.of("search", "x".repeat(94)).fits()).isFalse();
    }
}
