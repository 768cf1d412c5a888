package dev.paperboy.sandbox.client;

import static org.assertj.core.api.Assertions.assertThat;

import dev.paperboy.sandbox.discord.LocalChannel;
import dev.paperboy.sandbox.discord.Promptly;
import dev.paperboy.sandbox.discord.model.Json;
import dev.paperboy.sandbox.discord.model.Permission;
import dev.paperboy.sandbox.page.PageScene;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import tools.jackson.databind.JsonNode;

import java.io.IOException;

/** What people's clients are told. */
class ClientGatewayTests {

    private PageScene scene;
    private LocalChannel hidden;

    @BeforeEach
    void start() throws IOException {
        scene = new PageScene();
        hidden = scene.guild.textChannel("hidden");
        hidden.deny(scene.guild.everyone(), Permission.VIEW_CHANNEL);
    }

    @AfterEach
    void stop() {
        scene.close();
    }

    @Test
    void theFirstEventTellsWhatThePersonSees() {
        scene.ada.directChannel();
        scene.ben.directChannel();

        JsonNode ready = scene.client(scene.ada).await("READY");

        JsonNode server = ready.path("guilds").path(0);
        assertThat(server.path("channels").valueStream().map(it -> Json.text(it, "name")))
                .containsExactly("papers");
        assertThat(server.path("channels").path(0).path("writable").asBoolean()).isTrue();
        assertThat(
                        server.path("members")
                                .valueStream()
                                .map(it -> Json.text(it.path("user"), "username")))
                .anyMatch(it -> it.startsWith("ben"))
                .contains("Paperboy");
        assertThat(ready.path("private_channels")).hasSize(1);
    }

    @Test
    void nobodyIsLetInByAMadeUpToken() {
        TestClient stranger = new TestClient(scene.url(), "made-up");

        Promptly.await("the end").until(stranger::hasEnded);
        assertThat(stranger.heard("READY")).isEmpty();
        stranger.close();
    }

    @Test
    void aSignOfLifeIsAnswered() {
        TestClient ada = scene.client(scene.ada);

        ada.send(Json.object().put("op", 1).putNull("d"));

        Promptly.await("the answer")
                .until(() -> ada.frames().stream().anyMatch(it -> it.path("op").asInt() == 11));
    }

    @Test
    void whatIsNoOperationEndsTheConnection() {
        TestClient ada = scene.client(scene.ada);

        ada.send(Json.object().put("op", 99));

        Promptly.await("the end").until(ada::hasEnded);
    }

    @Test
    void whatHappensWhereOneDoesNotLookIsNotTold() {
        TestClient ben = scene.client(scene.ben);

        scene.guild.owner().in(hidden).says("unseen");
        scene.ada.in(scene.papers).says("seen");

        ben.await("MESSAGE_CREATE");
        assertThat(ben.heard("MESSAGE_CREATE"))
                .extracting(it -> Json.text(it, "content"))
                .containsExactly("seen");
    }

    @Test
    void aMessageThatIsDeletedIsGone() {
        TestClient ben = scene.client(scene.ben);

        scene.papers.delete(scene.ada.in(scene.papers).says("soon gone"));

        assertThat(Json.id(ben.await("MESSAGE_DELETE"), "channel_id")).isEqualTo(scene.papers.id());
    }

    @Test
    void aChannelComesAndGoesWithTheRightToSeeIt() {
        TestClient ben = scene.client(scene.ben);

        hidden.allow(scene.guild.everyone(), Permission.VIEW_CHANNEL);
        assertThat(Json.text(ben.await("CHANNEL_UPDATE"), "name")).isEqualTo("hidden");
        hidden.deny(scene.guild.everyone(), Permission.VIEW_CHANNEL);
        assertThat(Json.id(ben.await("CHANNEL_DELETE"), "id")).isEqualTo(hidden.id());
        LocalChannel late = scene.guild.textChannel("late");
        ben.await("CHANNEL_CREATE", it -> Json.id(it, "id") == late.id());
        late.delete();
        ben.await("CHANNEL_DELETE", it -> Json.id(it, "id") == late.id());
    }
}
