package dev.paperboy.discord.saved;

import dev.paperboy.discord.interaction.CommandRequest;
import dev.paperboy.discord.interaction.Reply;
import dev.paperboy.discord.interaction.SlashCommand;
import dev.paperboy.discord.text.Language;
import dev.paperboy.discord.text.Texts;

import net.dv8tion.jda.api.interactions.commands.OptionType;
import net.dv8tion.jda.api.interactions.commands.build.OptionData;
import net.dv8tion.jda.api.interactions.commands.build.SlashCommandData;

import org.springframework.stereotype.Component;

/** {@code /saved search: attention}: what a person keeps to read. */
@Component
class SavedCommand implements SlashCommand {

    static final String SEARCH = "search";

    private final SavedList list;
    private final Language english;

    SavedCommand(SavedList list, Texts texts) {
        this.list = list;
        this.english = texts.english();
    }

    @Override
    public SlashCommandData definition() {
        return SlashCommand.everywhere("saved", english)
                .addOptions(
                        new OptionData(
                                        OptionType.STRING,
                                        SEARCH,
                                        english.text("command.saved.options.search.description"))
                                .setMaxLength(AskedSaved.LONGEST_QUERY));
    }

    @Override
    public Reply handle(CommandRequest request) {
        return list.show(Reader.of(request), new AskedSaved(request.text(SEARCH).orElse(""), 0));
    }
}
