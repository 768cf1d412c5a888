package dev.paperboy.sandbox.discord.judge;

import dev.paperboy.discord.limits.DiscordLimits;
import dev.paperboy.discord.limits.LimitFinding;
import dev.paperboy.sandbox.discord.model.Finding;

import tools.jackson.databind.JsonNode;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Judges bodies by the limits that the bot itself keeps to. */
final class LimitJudge {
    private static final int MESSAGE = 4;
    private static final int DEFERRAL = 5;
    private static final int SILENCE = 6;
    private static final int UPDATE = 7;
    private static final int SUGGESTIONS = 8;
    private static final int MODAL = 9;

    List<Finding> judge(Submission submission) {
        String prefix = submission.isCallback() ? "/data" : "";
        return check(submission).stream()
                .filter(it -> !(submission.withFiles() && it.rule().equals("MESSAGE_EMPTY")))
                .map(it -> new Finding("limits", prefix + it.path(), it.rule(), it.message()))
                .toList();
    }

    private static List<LimitFinding> check(Submission submission) {
        JsonNode body = submission.body();
        if (submission.isCallback()) {
            return callback(submission.callbackType(), body.path("data"));
        }
        if (submission.isFollowUp() || submission.isTo("POST", "/channels/{channel_id}/messages")) {
            return DiscordLimits.checkMessage(body);
        }
        if (submission.isThreadInChannel()) {
            return submission.inForum() ? DiscordLimits.checkForumPost(body) : List.of();
        }
        boolean message = submission.template().contains("/messages/");
        if (message && submission.method().equals("PATCH")) {
            return DiscordLimits.checkEdit(body);
        }
        return submission.template().endsWith("/commands") ? commands(submission) : List.of();
    }

    private static List<LimitFinding> callback(int type, JsonNode data) {
        return switch (type) {
            case MESSAGE -> DiscordLimits.checkMessage(data);
            case DEFERRAL -> deferral(data);
            case SILENCE -> only(Set.of(), data);
            case UPDATE -> DiscordLimits.checkEdit(data);
            case SUGGESTIONS -> DiscordLimits.checkAutocomplete(data);
            case MODAL -> DiscordLimits.checkModal(data);
            default -> List.of();
        };
    }

    private static List<LimitFinding> deferral(JsonNode data) {
        List<LimitFinding> findings = new ArrayList<>(only(Set.of("flags"), data));
        int others = data.path("flags").asInt(0) & ~DiscordLimits.EPHEMERAL;
        if (others != 0) {
            findings.add(
                    new LimitFinding(
                            "/flags",
                            "INTERACTION_DEFERRAL_FLAGS",
                            "A deferral takes no flag but EPHEMERAL, not " + others + "."));
        }
        return findings;
    }

    /** What an announcement brings besides would be lost without a word. */
    private static List<LimitFinding> only(Set<String> keys, JsonNode data) {
        return data.propertyNames().stream()
                .filter(key -> !keys.contains(key))
                .map(key ->
                        new LimitFinding(
                                "/" + key,
                                "INTERACTION_DEFERRAL_DATA",
                                "A deferral shows nothing yet."))
                .toList();
    }

    private static List<LimitFinding> commands(Submission submission) {
        return switch (submission.method()) {
            case "PUT" -> DiscordLimits.checkCommands(submission.body());
            case "POST" -> DiscordLimits.checkCommand(submission.body());
            default -> List.of();
        };
    }
}
