package dev.paperboy.sandbox.discord.judge;

import tools.jackson.databind.JsonNode;

/**
 * A body and where it was sent.
 *
 * @param template the route's path template, as {@code /channels/{channel_id}/messages}
 * @param place what the path leads into
 * @param withFiles whether files came along
 */
public record Submission(
        String method, String template, Place place, boolean withFiles, JsonNode body) {

    boolean isTo(String wantedMethod, String wantedTemplate) {
        return method.equals(wantedMethod) && template.equals(wantedTemplate);
    }

    boolean isCallback() {
        return isTo("POST", "/interactions/{interaction_id}/{interaction_token}/callback");
    }

    boolean inForum() {
        return place == Place.FORUM;
    }

    boolean isChannelEdit() {
        return isTo("PATCH", "/channels/{channel_id}");
    }

    /** The kind of first answer to an interaction. */
    int callbackType() {
        return body.path("type").asInt(0);
    }

    boolean isThreadInChannel() {
        return isTo("POST", "/channels/{channel_id}/threads");
    }

    boolean isFollowUp() {
        return isTo("POST", "/webhooks/{webhook_id}/{webhook_token}");
    }
}
