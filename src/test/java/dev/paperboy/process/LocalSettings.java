package dev.paperboy.process;

import dev.paperboy.sandbox.discord.LocalDiscord;
import dev.paperboy.sandbox.hub.DailyPapersHub;

import java.nio.file.Path;
import java.util.List;

/** What a bot has to be told so that it knows nothing but this machine. */
public final class LocalSettings {

    private LocalSettings() {}

    /**
     * As {@code name=value}.
     *
     * @param data the folder of its database
     */
    public static List<String> of(LocalDiscord discord, DailyPapersHub hub, Path data) {
        return List.of(
                "server.port=0",
                "paperboy.data=" + data,
                "paperboy.discord.token=" + discord.token(),
                "paperboy.discord.api-url=" + discord.apiUrl(),
                "paperboy.discord.gateway-url=" + discord.gatewayUrl(),
                "paperboy.huggingface.url=" + hub.url(),
                "paperboy.arxiv.url=" + hub.url(),
                "paperboy.arxiv.pause=10ms",
                "paperboy.arxiv.completion.enabled=false",
                "paperboy.harvest.history.enabled=false",
                "paperboy.discord.fair-use.enabled=false",
                "paperboy.huggingface.works.calls=0",
                // Loading the model takes a second, which most tests can do without.
                "paperboy.search.embedding.model=none");
    }
}
