package dev.paperboy.discord.topics;

import dev.paperboy.discord.admin.AskedFilter;
import dev.paperboy.discord.text.Language;
import dev.paperboy.filter.FilterSyntax;
import dev.paperboy.filter.Topic;
import dev.paperboy.filter.Width;

import net.dv8tion.jda.api.interactions.commands.Command;
import net.dv8tion.jda.api.interactions.commands.OptionType;
import net.dv8tion.jda.api.interactions.commands.build.OptionData;
import net.dv8tion.jda.api.interactions.commands.build.SubcommandData;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The options of the subcommands of {@code /topics}.
 *
 * @param subcommand whose options they are
 */
record TopicOptions(String subcommand, Language english) {

    static final String TOPIC = "topic";
    static final String PRESET = "preset";
    static final String NAME = "name";
    static final String DESCRIPTION = "description";
    static final String KEYWORDS = "keywords";
    static final String FITS = "fits";
    static final String UNFIT = "unfit";
    static final String WIDTH = "width";
    static final String NO_DESCRIPTION = "no_description";
    static final String NO_KEYWORDS = "no_keywords";
    static final String NO_EXAMPLES = "no_examples";
    static final String PAPER = "paper";

    /** Longer than any title and any name, so that too long ones are told and not cut off. */
    private static final int LONGEST_NAME = 200;

    /** All keywords with what stands between them. */
    private static final int LONGEST_KEYWORDS = Topic.MOST_KEYWORDS * (Topic.LONGEST_KEYWORD + 2);

    /** All papers as links. */
    private static final int LONGEST_PAPERS = Topic.MOST_EXAMPLES * 60;

    /** The subcommand without options. */
    SubcommandData data() {
        return new SubcommandData(
                subcommand, english.text("command.topics." + subcommand + ".description"));
    }

    /** A topic of the server. */
    OptionData topic() {
        return text(TOPIC, LONGEST_NAME).setRequired(true).setAutoComplete(true);
    }

    /** A topic to begin with. */
    OptionData preset() {
        return text(PRESET, LONGEST_NAME).setAutoComplete(true);
    }

    /** A paper, by id, link or title. */
    OptionData paper() {
        return text(PAPER, LONGEST_NAME).setAutoComplete(true);
    }

    /** All that a topic is. */
    Stream<OptionData> settings() {
        return Stream.of(
                text(NAME, LONGEST_NAME),
                text(DESCRIPTION, Topic.LONGEST_DESCRIPTION),
                text(KEYWORDS, LONGEST_KEYWORDS),
                text(AskedFilter.FILTER, FilterSyntax.LONGEST),
                text(FITS, LONGEST_PAPERS),
                text(UNFIT, LONGEST_PAPERS),
                option(OptionType.STRING, WIDTH)
                        .addChoices(Stream.of(Width.values()).map(this::choice).toList()));
    }

    /** What takes away some of it. */
    Stream<OptionData> clearing() {
        return Stream.of(NO_DESCRIPTION, NO_KEYWORDS, AskedFilter.NO_FILTER, NO_EXAMPLES)
                .map(name -> option(OptionType.BOOLEAN, name));
    }

    private OptionData text(String name, int longest) {
        return option(OptionType.STRING, name).setMaxLength(longest);
    }

    private OptionData option(OptionType type, String name) {
        String key = "command.topics." + subcommand + ".options." + name + ".description";
        return new OptionData(type, name, english.text(key));
    }

    private Command.Choice choice(Width width) {
        String choices = "command.topics." + subcommand + ".options.width.choices.";
        return new Command.Choice(english.text(choices + value(width) + ".name"), value(width));
    }

    /** How a width is called in options and keys of texts. */
    static String value(Width width) {
        return width.name().toLowerCase(Locale.ROOT);
    }

    /** The width that this value of the option means. */
    static Optional<Width> width(String value) {
        return Stream.of(Width.values()).filter(width -> value(width).equals(value)).findFirst();
    }
}
