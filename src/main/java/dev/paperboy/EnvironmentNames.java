package dev.paperboy;

import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.util.StringUtils;

import java.util.HashMap;
import java.util.Map;

/**
 * Lets the environment set the most needed properties by the names that operators know from
 * Discord, Hugging Face and arXiv; a variable that is empty counts as not set.
 */
class EnvironmentNames implements EnvironmentPostProcessor {

    private static final Map<String, String> PROPERTIES =
            Map.of(
                    "DISCORD_TOKEN", "paperboy.discord.token",
                    "DISCORD_API_URL", "paperboy.discord.api-url",
                    "DISCORD_GATEWAY_URL", "paperboy.discord.gateway-url",
                    "PAPERBOY_DISCORD_COMPRESSION", "paperboy.discord.compression",
                    "HUGGINGFACE_URL", "paperboy.huggingface.url",
                    "HUGGINGFACE_TOKEN", "paperboy.huggingface.token",
                    "ARXIV_URL", "paperboy.arxiv.url",
                    "PAPERBOY_DATA", "paperboy.data");

    @Override
    public void postProcessEnvironment(
            ConfigurableEnvironment environment, SpringApplication application) {
        Map<String, Object> given = new HashMap<>();
        PROPERTIES.forEach((name, property) -> {
            Object value = environment.getSystemEnvironment().get(name);
            if (value instanceof String text && StringUtils.hasText(text)) {
                given.put(property, text.strip());
            }
        });
        environment
                .getPropertySources()
                .addAfter(
                        StandardEnvironment.SYSTEM_ENVIRONMENT_PROPERTY_SOURCE_NAME,
                        new MapPropertySource("paperboyEnvironmentNames", given));
    }
}
