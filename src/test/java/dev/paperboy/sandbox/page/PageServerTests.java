package dev.paperboy.sandbox.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.paperboy.CannotStart;
import dev.paperboy.sandbox.client.TestClient;
import dev.paperboy.sandbox.discord.model.Json;
import dev.paperboy.sandbox.discord.model.Message;
import dev.paperboy.sandbox.discord.model.Permission;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.WebSocket;
import java.net.http.WebSocketHandshakeException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/** What the page's server gives, to whom, and what it lets the page do. */
class PageServerTests {

    private PageScene scene;

    @BeforeEach
    void start() throws IOException {
        scene = new PageScene();
    }

    @AfterEach
    void stop() {
        scene.close();
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        try (HttpClient http = HttpClient.newHttpClient()) {
            return http.send(
                    HttpRequest.newBuilder(URI.create(scene.url() + path)).build(),
                    HttpResponse.BodyHandlers.ofString());
        }
    }

    @ParameterizedTest
    @CsvSource({
        "'', text/html",
        "app/app.js, text/javascript",
        "app/app.css, text/css",
        "lib/lit-html/lit-html.js, text/javascript",
        "lib/lit-html/directives/repeat.js, text/javascript",
        "lib/markdown-it/dist/markdown-it.min.js, text/javascript",
        "figures/0001.00001.svg, image/svg+xml"
    })
    void filesComeUnderThePolicy(String path, String type) throws Exception {
        HttpResponse<String> file = get(path);

        assertThat(file.statusCode()).isEqualTo(200);
        assertThat(file.headers().firstValue("Content-Type").orElseThrow()).startsWith(type);
        assertThat(file.headers().firstValue("Content-Security-Policy").orElseThrow())
                .contains("default-src 'none'", "script-src 'self';")
                .doesNotContain("unsafe");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "app/../application.yml",
                "app/nothing.js",
                "lib/jetty/x.js",
                "lib/lit-html/..%2f..%2fx.js",
                "figures/2406.00001.svg",
                "attachments/1/1/a.bib"
            })
    void nothingElseIsGivenOut(String path) throws Exception {
        assertThat(get(path).statusCode()).isBetween(400, 404);
    }

    @Test
    void anotherPageInTheSameBrowserIsNotLetIn() throws Exception {
        int port = URI.create(scene.url()).getPort();

        assertThat(status("Host: evil.example")).contains("403");
        assertThat(status("Host: 127.0.0.1:" + port + "\r\nOrigin: https://evil.example"))
                .contains("403");
        assertThat(status("Host: localhost:" + port + "\r\nOrigin: http://localhost:" + port))
                .contains("200");
    }

    @Test
    void norDoesItHearOfWhatHappens() {
        URI gateway = URI.create(scene.url().replace("http", "ws") + "gateway");
        try (HttpClient http = HttpClient.newHttpClient()) {
            CompletableFuture<WebSocket> socket =
                    http.newWebSocketBuilder()
                            .header("Origin", "https://evil.example")
                            .buildAsync(gateway, new WebSocket.Listener() {});

            assertThat(socket)
                    .failsWithin(Duration.ofSeconds(10))
                    .withThrowableThat()
                    .withCauseInstanceOf(WebSocketHandshakeException.class);
        }
    }

    /** Under headers that Java's own client does not let one choose. */
    private String status(String headers) throws IOException {
        URI page = URI.create(scene.url());
        try (Socket socket = new Socket(page.getHost(), page.getPort());
                OutputStream out = socket.getOutputStream();
                InputStream in = socket.getInputStream()) {
            String request =
                    "GET /sandbox/state HTTP/1.1\r\n" + headers + "\r\nConnection: close\r\n\r\n";
            out.write(request.getBytes(StandardCharsets.US_ASCII));
            out.flush();
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .findFirst()
                    .orElse("");
        }
    }

    @Test
    void onlyLoopbackIsListenedOn() throws IOException {
        int port = URI.create(scene.url()).getPort();
        List<InetAddress> others =
                NetworkInterface.networkInterfaces()
                        .flatMap(NetworkInterface::inetAddresses)
                        .filter(it -> !it.isLoopbackAddress() && !it.isLinkLocalAddress())
                        .toList();

        assertThat(new Socket(InetAddress.getLoopbackAddress(), port)).satisfies(Socket::close);
        assertThat(others)
                .allSatisfy(address ->
                        assertThatThrownBy(() -> new Socket(address, port).close())
                                .isInstanceOf(IOException.class));
    }

    @Test
    void aPortThatIsTakenIsToldWithWhatToDo() {
        int port = URI.create(scene.url()).getPort();

        assertThatThrownBy(() -> PageServer.start(port, scene.surroundings()))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("Port " + port)
                .hasMessageContaining("SANDBOX_PORT");
    }

    @Test
    void theStateTellsWhoThereIsAndWhichPapers() {
        JsonNode state = scene.client(scene.ada).get("sandbox/state").json();

        assertThat(state.path("people").valueStream().map(it -> Json.text(it, "name")))
                .containsExactly("Ada", "Ben");
        assertThat(state.path("people").valueStream().map(it -> Json.text(it, "title")))
                .containsExactly("Admin", "Member");
        assertThat(state.path("papers").path("note").asString())
                .isEqualTo(
                        "The papers are invented, since http://127.0.0.1:1 cannot be read"
                                + " from here.");
        assertThat(state.path("clock").path("now").asString()).isEqualTo(PageScene.NOW.toString());
    }

    @Test
    void theClockIsMovedAndEveryTabHearsOfIt() {
        TestClient ada = scene.client(scene.ada);
        TestClient ben = scene.client(scene.ben);

        TestClient.Reply moved = ada.post("sandbox/clock", Json.object().put("to", "day"));

        assertThat(moved.status()).isEqualTo(200);
        assertThat(scene.clock.instant()).isEqualTo(PageScene.NOW.plus(Duration.ofDays(1)));
        JsonNode told = ben.await("SANDBOX_STATE").path("clock");
        assertThat(told.path("moves").path(0).path("aheadMillis").asLong())
                .isEqualTo(Duration.ofDays(1).toMillis());
    }

    @Test
    void whereTheClockCannotBeMovedIsToldWithWhatToDo() {
        TestClient ada = scene.client(scene.ada);

        TestClient.Reply none = ada.post("sandbox/clock", Json.object().put("to", "digest"));
        TestClient.Reply unknown = ada.post("sandbox/clock", Json.object().put("to", "mars"));

        assertThat(none.status()).isEqualTo(409);
        assertThat(Json.text(none.json(), "message")).contains("type /digest setup");
        assertThat(unknown.status()).isEqualTo(400);
        assertThat(Json.text(unknown.json(), "message")).contains("[digest, day, weekend]");
    }

    @Test
    void theDigestIsNotJumpedOver() {
        TestClient ada = scene.client(scene.ada);
        scene.nextDigest(PageScene.NOW.plus(Duration.ofHours(2)));

        ada.post("sandbox/clock", Json.object().put("to", "digest"));

        assertThat(scene.clock.instant())
                .isEqualTo(PageScene.NOW.plus(Duration.ofHours(2)).minusSeconds(5));
    }

    @Test
    void faultsBeginAndEnd() {
        TestClient ada = scene.client(scene.ada);

        JsonNode on = ada.post("sandbox/faults", fault("permission", true)).json();

        assertThat(on.path("faults").path("permission").asBoolean()).isTrue();
        assertThat(scene.papers.botPermissions()).doesNotContain(Permission.SEND_MESSAGES);
        JsonNode off = ada.post("sandbox/faults", fault("permission", false)).json();
        assertThat(off.path("faults").path("permission").asBoolean()).isFalse();
        assertThat(scene.papers.botPermissions()).contains(Permission.SEND_MESSAGES);
        assertThat(ada.post("sandbox/faults", fault("flood", true)).status()).isEqualTo(400);
        ada.await("SANDBOX_STATE");
    }

    private static ObjectNode fault(String name, boolean on) {
        return Json.object().put("fault", name).put("on", on);
    }

    @Test
    void whatIsAskedForButUnknownIsRefused() {
        TestClient ada = scene.client(scene.ada);

        assertThat(ada.get("sandbox/nothing").status()).isEqualTo(404);
        assertThat(ada.get("sandbox/wire?channel=x&message=").status()).isEqualTo(404);
    }

    @Test
    void theWireOfAMessageIsEmptyWhereTheBotHadNoPart() {
        Message said = scene.ada.in(scene.papers).says("hello");

        JsonNode wire =
                scene.client(scene.ada)
                        .get(
                                "sandbox/wire?channel=%d&message=%d"
                                        .formatted(scene.papers.id(), said.id()))
                        .json();

        assertThat(wire.path("entries")).isEmpty();
    }
}
