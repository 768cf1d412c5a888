package dev.paperboy.endtoend;

import dev.paperboy.sandbox.discord.LocalChannel;
import dev.paperboy.sandbox.discord.LocalDiscord;
import dev.paperboy.sandbox.discord.model.Message;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;

/** Puts buttons into channels that the bot would not put there. */
final class ForgedButtons {

    private ForgedButtons() {}

    /** A message in this channel with one button that has this id. */
    static Message in(LocalDiscord discord, LocalChannel channel, String customId) {
        String body =
                """
                {"flags": 32768, "components": [{"type": 1, "components":
                  [{"type": 2, "style": 2, "label": "Forged", "custom_id": "%s"}]}]}
                """
                        .formatted(customId);
        HttpRequest request =
                HttpRequest.newBuilder(
                                URI.create(
                                        discord.apiUrl()
                                                + "channels/"
                                                + channel.id()
                                                + "/messages"))
                        .header("Authorization", "Bot " + discord.token())
                        .header("Content-Type", "application/json")
                        .POST(HttpRequest.BodyPublishers.ofString(body))
                        .build();
        try (HttpClient client = HttpClient.newHttpClient()) {
            HttpResponse<String> answer =
                    client.send(request, HttpResponse.BodyHandlers.ofString());
            if (answer.statusCode() >= 300) {
                throw new IllegalStateException(answer.body());
            }
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
        return channel.messages().getLast();
    }
}
