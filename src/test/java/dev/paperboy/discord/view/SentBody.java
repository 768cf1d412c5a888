package dev.paperboy.discord.view;

import static org.assertj.core.api.Assertions.assertThat;

import dev.paperboy.discord.limits.DiscordLimits;
import dev.paperboy.sandbox.discord.judge.BodyJudge;
import dev.paperboy.sandbox.discord.judge.Place;
import dev.paperboy.sandbox.discord.judge.Submission;

import net.dv8tion.jda.api.components.container.Container;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A body as it is sent, with where it is sent to. */
public record SentBody(String method, String template, Place place, JsonNode body) {

    private static final BodyJudge JUDGE = new BodyJudge();
    private static final String MESSAGES = "/channels/{channel_id}/messages";
    private static final String MESSAGE = MESSAGES + "/{message_id}";
    private static final String THREADS = "/channels/{channel_id}/threads";

    static SentBody message(String json) {
        return new SentBody("POST", MESSAGES, Place.CHANNEL, read(json));
    }

    public static SentBody message(Container container) {
        return message(MessageBody.message(container, null));
    }

    static SentBody edit(String json) {
        return new SentBody("PATCH", MESSAGE, Place.CHANNEL, read(json));
    }

    static SentBody forumPost(String json) {
        return new SentBody("POST", THREADS, Place.FORUM, read(json));
    }

    static SentBody thread(String json) {
        return new SentBody("POST", MESSAGE + "/threads", Place.CHANNEL, read(json));
    }

    private static JsonNode read(String json) {
        return JsonMapper.shared().readTree(json);
    }

    /** Whether Discord takes it, and whether its bytes keep away from where Discord fails. */
    public void isTaken() {
        assertThat(JUDGE.judge(new Submission(method, template, place, false, body))).isEmpty();
        SeenMessage seen = new SeenMessage(body.has("message") ? body.path("message") : body);
        seen.isWithin(DiscordLimits.COMPONENTS_TEXT, DiscordLimits.DIGEST_BYTES);
    }
}
