package dev.paperboy.discord.command;

import dev.paperboy.discord.interaction.CommandRequest;
import dev.paperboy.discord.text.Language;

import net.dv8tion.jda.api.interactions.commands.OptionType;
import net.dv8tion.jda.api.interactions.commands.build.OptionData;

/** The option by which an answer that all would see is for the asker alone. */
final class PrivateOption {

    static final String NAME = "private";

    private PrivateOption() {}

    /**
     * @param command the name of the command
     */
    static OptionData of(String command, Language english) {
        return new OptionData(
                OptionType.BOOLEAN,
                NAME,
                english.text("command." + command + ".options." + NAME + ".description"));
    }

    static boolean isChosen(CommandRequest request) {
        return request.flag(NAME).orElse(false);
    }

    /** The language of the answer: the asker's own where nobody else sees it. */
    static Language language(CommandRequest request) {
        return isChosen(request) ? request.language() : request.channelLanguage();
    }
}
