package dev.paperboy.sandbox.discord.judge;

import tools.jackson.databind.JsonNode;

import java.util.Locale;

/**
 * Finds the schema a body has to fit. Where the document offers several and a wrong body of one
 * kind would pass as another, the circumstances choose.
 */
final class Branch {
    private static final String SCHEMAS = "/components/schemas/";

    private Branch() {}

    /** Where the schema stands in the document; empty when there is none for this route. */
    static String pointer(Submission submission, JsonNode document) {
        if (submission.isCallback()) {
            return SCHEMAS + callback(submission.callbackType());
        }
        if (submission.isThreadInChannel()) {
            return SCHEMAS
                    + (submission.inForum()
                            ? "CreateForumThreadRequest"
                            : "CreateTextThreadWithoutMessageRequest");
        }
        if (submission.isChannelEdit()) {
            return SCHEMAS + edit(submission.place());
        }
        if (submission.isFollowUp()) {
            return SCHEMAS + "IncomingWebhookRequestPartial";
        }
        String path =
                "/paths/"
                        + submission.template().replace("~", "~0").replace("/", "~1")
                        + "/"
                        + submission.method().toLowerCase(Locale.ROOT)
                        + "/requestBody/content/application~1json/schema";
        return document.at(path).isMissingNode() ? "" : path;
    }

    private static String edit(Place place) {
        return switch (place) {
            case THREAD -> "UpdateThreadRequestPartial";
            case DIRECT -> "UpdateDMRequestPartial";
            case CHANNEL, FORUM -> "UpdateGuildChannelRequestPartial";
        };
    }

    private static String callback(int type) {
        return switch (type) {
            case 1 -> "PongInteractionCallbackRequest";
            case 4, 5 -> "CreateMessageInteractionCallbackRequest";
            case 6, 7 -> "UpdateMessageInteractionCallbackRequest";
            case 8 -> "ApplicationCommandAutocompleteCallbackRequest";
            case 9 -> "ModalInteractionCallbackRequest";
            default -> "CreateMessageInteractionCallbackRequest";
        };
    }
}
