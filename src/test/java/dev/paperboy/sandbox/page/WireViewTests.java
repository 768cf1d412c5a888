package dev.paperboy.sandbox.page;

import static org.assertj.core.api.Assertions.assertThat;

import dev.paperboy.sandbox.discord.Actor;
import dev.paperboy.sandbox.discord.LocalChannel;
import dev.paperboy.sandbox.discord.LocalDiscord;
import dev.paperboy.sandbox.discord.LocalGuild;
import dev.paperboy.sandbox.discord.RawClient;
import dev.paperboy.sandbox.discord.TestBot;
import dev.paperboy.sandbox.discord.fault.Fault;
import dev.paperboy.sandbox.discord.fault.Requests;
import dev.paperboy.sandbox.discord.model.Json;
import dev.paperboy.sandbox.discord.model.Message;

import net.dv8tion.jda.api.interactions.commands.build.Commands;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import tools.jackson.databind.JsonNode;

/** What stands on the wire behind a message. */
class WireViewTests {

    private final LocalDiscord discord = LocalDiscord.start();
    private final LocalGuild guild = discord.createGuild("Reading group");
    private final LocalChannel papers = guild.textChannel("papers");
    private final Actor ada = guild.member("Ada");

    @AfterEach
    void stop() {
        discord.close();
    }

    private JsonNode entries(Message message) {
        return WireView.of(discord.log(), message).path("entries");
    }

    @Test
    void anAnswerHasTheCommandItAnswersAndTheRequestsThatMadeIt() throws Exception {
        try (TestBot bot = new TestBot(discord)) {
            bot.registers(Commands.slash("show", "Shows"));
            bot.onCommand(
                    "show",
                    event -> {
                        event.deferReply().complete();
                        event.getHook().editOriginal("late").complete();
                    });
            ada.in(papers).says("nothing to do with it");

            JsonNode entries = entries(ada.in(papers).types("/show").reply());

            assertThat(
                            entries.valueStream()
                                    .filter(it -> Json.text(it, "kind").equals("request"))
                                    .map(it -> Json.text(it, "method")))
                    .containsExactly("POST", "PATCH");
            assertThat(
                            entries.valueStream()
                                    .filter(it -> Json.text(it, "kind").equals("event"))
                                    .map(it -> Json.text(it, "name")))
                    .contains("INTERACTION_CREATE");
            assertThat(entries.toString()).doesNotContain("nothing to do", "interaction-");
            assertThat(entries.valueStream().map(it -> it.path("findings").size())).containsOnly(0);
        }
    }

    @Test
    void whatJudgesFoundAndWhatWentWrongIsTold() {
        try (RawClient bot = new RawClient(discord)) {
            String path = "channels/" + papers.id() + "/messages";
            bot.call("POST", path, "{'content':'x'}");
            Message posted = papers.posted().getLast();
            discord.faults().next(Requests.edits(), Fault.status(503));
            bot.call("PATCH", path + "/" + posted.id(), "{'content':'y'}");
            bot.call("PATCH", path + "/" + posted.id(), "{'content':'" + "y".repeat(5_000) + "'}");

            JsonNode entries = entries(posted);

            assertThat(entries.valueStream().map(it -> Json.text(it, "fault"))).contains("503");
            JsonNode last = entries.path(entries.size() - 1);
            assertThat(last.path("findings").path(0).path("path").asString()).isEqualTo("/content");
            assertThat(last.path("seen").asInt()).isEqualTo(400);
            discord.log().forget();
        }
    }

    @Test
    void theAttemptsThatFailedBeforeAreOfItToo() {
        try (RawClient bot = new RawClient(discord)) {
            String path = "channels/" + papers.id() + "/messages";
            discord.faults().next(Requests.posts(), Fault.status(503));
            bot.call("POST", path, "{'content':'x','nonce':'n1','enforce_nonce':true}");
            bot.call("POST", path, "{'content':'other','nonce':'n2','enforce_nonce':true}");
            bot.call("POST", path, "{'content':'x','nonce':'n1','enforce_nonce':true}");

            JsonNode entries = entries(papers.posted().getLast());

            assertThat(entries.valueStream().map(it -> it.path("seen").asInt()))
                    .containsExactly(503, 200);
        }
    }
}
