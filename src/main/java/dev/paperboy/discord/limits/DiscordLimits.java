package dev.paperboy.discord.limits;

import tools.jackson.databind.JsonNode;

import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * What Discord takes, written down once, and checks of whole bodies against it.
 *
 * <p>The checks hold what neither Discord's OpenAPI document nor the client library is sure to
 * find; they are pure and cheap enough to run before every sending. Lengths of text are counted in
 * UTF-16 units: Discord does not say what it counts, and no way of counting gives more. Discord
 * trims white space before it measures, so a blank text is an empty one.
 *
 * <p>Sources: Discord's documentation of August 2026 unless a constant names another.
 */
public final class DiscordLimits {
    /** Text of a message without Components V2. */
    public static final int CONTENT = 2000;

    /** Mark of a message by its sender, with which it is not posted twice. */
    public static final int NONCE = 25;

    /** Users, or roles, that {@code allowed_mentions} may name. */
    public static final int ALLOWED_MENTIONS = 100;

    /** Name under which a webhook posts; it holds neither "discord" nor "clyde". */
    public static final int WEBHOOK_NAME = 80;

    /** Files of a message. */
    public static final int ATTACHMENTS = 10;

    /** Bytes of one file, where the server has no boosts. */
    public static final int ATTACHMENT_BYTES = 10 * 1024 * 1024;

    /** Embeds of a message. */
    public static final int EMBEDS = 10;

    public static final int EMBED_TITLE = 256;
    public static final int EMBED_DESCRIPTION = 4096;
    public static final int EMBED_FIELDS = 25;
    public static final int EMBED_FIELD_NAME = 256;
    public static final int EMBED_FIELD_VALUE = 1024;
    public static final int EMBED_FOOTER = 2048;
    public static final int EMBED_AUTHOR = 256;

    /** Text of all embeds of a message together. */
    public static final int EMBEDS_TEXT = 6000;

    /** Flag of a message made of components alone; it cannot be taken back. */
    public static final int COMPONENTS_V2 = 1 << 15;

    /** Flag of a message that only one person sees. */
    public static final int EPHEMERAL = 1 << 6;

    /** Components of a message with Components V2, nested ones included. */
    public static final int COMPONENTS = 40;

    /** Text of all text displays of a message together. */
    public static final int COMPONENTS_TEXT = 4000;

    /**
     * UTF-8 bytes of all text displays together, with {@link #BYTES_PER_TEXT} for each; beyond it
     * Discord answers with an error 500 (discord-api-docs issue 8554).
     */
    public static final int COMPONENTS_BYTES = 10_170;

    /** What each text display costs besides its own bytes, see {@link #COMPONENTS_BYTES}. */
    public static final int BYTES_PER_TEXT = 12;

    /** Rows of a message without Components V2. */
    public static final int ROWS = 5;

    public static final int BUTTONS_PER_ROW = 5;
    public static final int BUTTON_LABEL = 80;
    public static final int BUTTON_URL = 512;

    /** Identifier of a button, select, field or modal, unique in its message. */
    public static final int CUSTOM_ID = 100;

    public static final int SELECT_OPTIONS = 25;

    /** Label, value or description of an option. */
    public static final int SELECT_OPTION_TEXT = 100;

    /** Documented are 150; the client library allows no more than this. */
    public static final int SELECT_PLACEHOLDER = 100;

    public static final int SECTION_TEXTS = 3;
    public static final int GALLERY_ITEMS = 10;

    /** Pictures of a message; beyond it Discord answers with an error 500 (issue 7528). */
    public static final int MEDIA = 64;

    /** Alternative text of a picture. */
    public static final int ALT_TEXT = 1024;

    public static final int MEDIA_URL = 2048;

    public static final int MODAL_TITLE = 45;

    /** Components at the top of a modal. */
    public static final int MODAL_COMPONENTS = 5;

    public static final int LABEL = 45;
    public static final int LABEL_DESCRIPTION = 100;
    public static final int TEXT_INPUT = 4000;
    public static final int TEXT_INPUT_PLACEHOLDER = 100;

    /** Options of a radio or checkbox group. */
    public static final int GROUP_OPTIONS = 10;

    public static final int RADIO_OPTIONS_AT_LEAST = 2;

    /** Suggestions for an option of a command. */
    public static final int CHOICES = 25;

    /** Name, or textual value, of a suggestion or a fixed choice. */
    public static final int CHOICE_TEXT = 100;

    /** Typed commands of a bot, in all servers or in one. */
    public static final int CHAT_COMMANDS = 100;

    /** Commands on a user, and likewise on a message. */
    public static final int CONTEXT_COMMANDS = 15;

    public static final int COMMAND_NAME = 32;
    public static final int COMMAND_DESCRIPTION = 100;

    /** Options of a command, or of one of its subcommands. */
    public static final int COMMAND_OPTIONS = 25;

    /** Names, descriptions and values of a command together; of translations the longest counts. */
    public static final int COMMAND_TEXT = 8000;

    /** Title of a thread or of a forum's post. */
    public static final int THREAD_NAME = 100;

    /** Tags of a forum's post. */
    public static final int FORUM_TAGS = 5;

    /** Messages that one request for a channel's history gives. */
    public static final int HISTORY_PAGE = 100;

    /** Text the digest keeps to, with a margin for how Discord counts. */
    public static final int DIGEST_TEXT = 3500;

    /** Bytes the digest keeps to, counted as for {@link #COMPONENTS_BYTES}. */
    public static final int DIGEST_BYTES = 9500;

    private DiscordLimits() {}

    /**
     * Checks a new message, the answer to an interaction or a follow-up.
     *
     * @param body the request's JSON; of an answer to an interaction its {@code data}
     * @return what is wrong; empty when nothing is
     */
    public static List<LimitFinding> checkMessage(JsonNode body) {
        return MessageLimits.check(body, false);
    }

    /**
     * Checks the change of a message, in which what is absent stays as it was.
     *
     * @param body the request's JSON
     * @return what is wrong; empty when nothing is
     */
    public static List<LimitFinding> checkEdit(JsonNode body) {
        return MessageLimits.check(body, true);
    }

    /**
     * Checks a new post of a forum.
     *
     * @param body the request's JSON, with its {@code message}
     * @return what is wrong; empty when nothing is
     */
    public static List<LimitFinding> checkForumPost(JsonNode body) {
        return MessageLimits.checkForumPost(body);
    }

    /**
     * Checks all commands that a bot registers at once.
     *
     * @param commands an array of commands
     * @return what is wrong; empty when nothing is
     */
    public static List<LimitFinding> checkCommands(JsonNode commands) {
        return CommandLimits.checkAll(commands);
    }

    /**
     * Checks one command.
     *
     * @param command the request's JSON
     * @return what is wrong; empty when nothing is
     */
    public static List<LimitFinding> checkCommand(JsonNode command) {
        return CommandLimits.checkOne(command);
    }

    /**
     * Checks a modal.
     *
     * @param data the {@code data} of the answer to an interaction that opens it
     * @return what is wrong; empty when nothing is
     */
    public static List<LimitFinding> checkModal(JsonNode data) {
        return ModalLimits.check(data);
    }

    /**
     * Checks suggestions for an option.
     *
     * @param data the {@code data} of the answer, with its {@code choices}
     * @return what is wrong; empty when nothing is
     */
    public static List<LimitFinding> checkAutocomplete(JsonNode data) {
        Findings findings = new Findings();
        findings.most("/choices", data.path("choices").size(), CHOICES);
        ChoiceLimits.check(data.path("choices"), "/choices", findings);
        return findings.all();
    }

    /** What one text display adds to {@link #COMPONENTS_BYTES}. */
    public static int bytesOf(String text) {
        return text.getBytes(StandardCharsets.UTF_8).length + BYTES_PER_TEXT;
    }
}
