package dev.paperboy.sandbox.discord.judge;

import tools.jackson.databind.JsonNode;

/**
 * A body and where it was sent.
 *
 * @param template the route's path template, as {@code /channels/{channel_id}/messages}
 * @param inForum whether the path leads into a forum, where other rules hold
 * @param withFiles whether files came along
 */
public record Submission(
        String method, String template, boolean inForum, boolean withFiles, JsonNode body) {

    boolean isTo(String wantedMethod, String wantedTemplate) {
        return method.equals(wantedMethod) && template.equals(wantedTemplate);
    }

    boolean isCallback() {
        return isTo("POST", "/interactions/{interaction_id}/{interaction_token}/callback");
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
