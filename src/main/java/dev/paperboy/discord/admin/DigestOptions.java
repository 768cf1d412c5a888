package dev.paperboy.discord.admin;

import dev.paperboy.discord.text.Language;
import dev.paperboy.filter.FilterSyntax;
import dev.paperboy.filter.Topic;
import dev.paperboy.subscription.DigestContent;
import dev.paperboy.subscription.DigestKind;

import net.dv8tion.jda.api.interactions.commands.Command;
import net.dv8tion.jda.api.interactions.commands.OptionType;
import net.dv8tion.jda.api.interactions.commands.build.OptionData;
import net.dv8tion.jda.api.interactions.commands.build.SubcommandData;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The options of the subcommands of {@code /digest}.
 *
 * @param subcommand whose options they are
 */
record DigestOptions(String subcommand, Language english) {

    static final String DIGEST = "digest";
    static final String TIME_ZONE = "time_zone";
    static final String TIME = "time";
    static final String CHANNEL = "channel";
    static final String KIND = "kind";
    static final String WEEKDAYS = "weekdays";
    static final String PAPERS = "papers";
    static final String MIN_UPVOTES = "min_upvotes";
    static final String ROLE = "role";
    static final String NO_ROLE = "no_role";
    static final String NOTICES = "notices";
    static final String PUBLISH = "publish";
    static final String THREAD = "thread";
    static final String SETTLED = "settled";
    static final String TAG = "tag";
    static final String NO_TAG = "no_tag";
    static final String ANOTHER = "another";
    static final String PAUSED = "paused";
    static final String TOPICS = "topics";
    static final String ALL_PAPERS = "all_papers";

    /** Longer than anything that makes sense for a text. */
    private static final int LONGEST_TEXT = 200;

    /** As many names as a digest takes, with what stands between them. */
    private static final int LONGEST_TOPICS = DigestContent.MOST_TOPICS * (Topic.LONGEST_NAME + 2);

    /** More than any paper ever had. */
    static final int MOST_UPVOTES = 100_000;

    /** The subcommand without options. */
    SubcommandData data() {
        return new SubcommandData(
                subcommand, english.text("command.digest." + subcommand + ".description"));
    }

    /** A digest of the server. */
    OptionData digest(boolean isRequired) {
        return text(DIGEST, isRequired);
    }

    /** Where the hour counts. */
    OptionData timeZone(boolean isRequired) {
        return text(TIME_ZONE, isRequired);
    }

    /** All else that a digest can be. */
    Stream<OptionData> settings() {
        return Stream.of(
                text(TIME, false),
                option(OptionType.CHANNEL, CHANNEL).setChannelTypes(PostingChannel.TYPES),
                option(OptionType.STRING, KIND)
                        .addChoices(Stream.of(DigestKind.values()).map(this::choice).toList()),
                text(WEEKDAYS, false),
                option(OptionType.INTEGER, PAPERS).setRequiredRange(1, DigestContent.MOST_PAPERS),
                option(OptionType.INTEGER, MIN_UPVOTES).setRequiredRange(0, MOST_UPVOTES),
                option(OptionType.ROLE, ROLE),
                flag(NOTICES),
                flag(PUBLISH),
                flag(THREAD),
                flag(SETTLED),
                text(TAG, false),
                text(TOPICS, false).setMaxLength(LONGEST_TOPICS),
                option(OptionType.STRING, AskedFilter.FILTER).setMaxLength(FilterSyntax.LONGEST));
    }

    /** One that is yes or no. */
    OptionData flag(String name) {
        return option(OptionType.BOOLEAN, name);
    }

    private OptionData text(String name, boolean isRequired) {
        return new OptionData(OptionType.STRING, name, description(name), isRequired, true)
                .setMaxLength(LONGEST_TEXT);
    }

    private OptionData option(OptionType type, String name) {
        return new OptionData(type, name, description(name));
    }

    private String description(String option) {
        return english.text("command.digest." + subcommand + ".options." + option + ".description");
    }

    private Command.Choice choice(DigestKind kind) {
        String choices = "command.digest." + subcommand + ".options.kind.choices.";
        return new Command.Choice(english.text(choices + value(kind) + ".name"), value(kind));
    }

    private static String value(DigestKind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }

    /** The kind that this value of the option means. */
    static Optional<DigestKind> kind(String value) {
        return Stream.of(DigestKind.values()).filter(kind -> value(kind).equals(value)).findFirst();
    }
}
