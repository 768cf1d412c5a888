package dev.paperboy.discord.delivery;

import dev.paperboy.delivery.Action;
import dev.paperboy.discord.limits.DiscordLimits;
import dev.paperboy.discord.limits.LimitFinding;

import net.dv8tion.jda.api.components.MessageTopLevelComponent;
import net.dv8tion.jda.api.components.utils.ComponentDeserializer;
import net.dv8tion.jda.api.exceptions.ParsingException;
import net.dv8tion.jda.api.utils.data.DataArray;
import net.dv8tion.jda.api.utils.data.DataObject;
import net.dv8tion.jda.api.utils.messages.MessageCreateBuilder;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.util.List;

/**
 * Brings the body of a delivery back as the JSON of a request that Discord will take.
 *
 * <p>Whatever it says, it can ping but the roles that it names one by one.
 */
final class FrozenRequest {

    private static final JsonMapper JSON = new JsonMapper();

    private FrozenRequest() {}

    /**
     * Reads it.
     *
     * @throws Malformed if Discord would not take it
     */
    static DataObject read(Action action, String body) {
        try {
            return switch (action) {
                case Action.Post() -> message(json(body), DiscordLimits.checkMessage(tree(body)));
                case Action.ForumPost() ->
                        forumPost(json(body), DiscordLimits.checkForumPost(tree(body)));
                case Action.Edit _ -> message(json(body), DiscordLimits.checkEdit(tree(body)));
                case Action.StartThread _ -> thread(json(body));
                // Discord wants no body for it.
                case Action.Crosspost _ -> DataObject.empty();
            };
        } catch (Malformed e) {
            throw e;
        } catch (RuntimeException e) {
            // Whatever it is, it is the body's fault; what it says may quote the body.
            throw new Malformed(
                    "It cannot be read as a message (" + e.getClass().getSimpleName() + ")");
        }
    }

    private static DataObject json(String body) {
        return DataObject.fromJson(body);
    }

    private static JsonNode tree(String body) {
        return JSON.readTree(body);
    }

    private static DataObject message(DataObject json, List<LimitFinding> findings) {
        requireNone(findings);
        requireContent(json);
        DataObject named = DataObject.empty().put("parse", DataArray.empty());
        json.optObject("allowed_mentions")
                .flatMap(mentions -> mentions.optArray("roles"))
                .ifPresent(roles -> named.put("roles", roles));
        return json.put("allowed_mentions", named.put("replied_user", false));
    }

    private static void requireContent(DataObject json) {
        if ((json.getInt("flags") & DiscordLimits.COMPONENTS_V2) == 0) {
            json.getString("content");
            return;
        }
        List<MessageTopLevelComponent> components =
                new ComponentDeserializer(List.of())
                        .deserializeAs(MessageTopLevelComponent.class, json.getArray("components"))
                        .toList();
        // It throws for a component that JDA, and so this version, does not know.
        if (new MessageCreateBuilder().useComponentsV2().addComponents(components).isEmpty()) {
            throw new Malformed("It has no components");
        }
    }

    private static DataObject forumPost(DataObject json, List<LimitFinding> findings) {
        requireNone(findings);
        return json.put("message", message(json.getObject("message"), List.of()));
    }

    private static DataObject thread(DataObject json) {
        int length = json.getString("name").strip().length();
        if (length == 0 || length > DiscordLimits.THREAD_NAME) {
            throw new Malformed("The name of a thread has from 1 to 100 characters");
        }
        return json;
    }

    private static void requireNone(List<LimitFinding> findings) {
        if (!findings.isEmpty()) {
            throw new Malformed(findings.toString());
        }
    }

    /** It is no such request; the message does not quote it. */
    static final class Malformed extends ParsingException {

        private static final long serialVersionUID = 1;

        Malformed(String message) {
            super(message);
        }
    }
}
