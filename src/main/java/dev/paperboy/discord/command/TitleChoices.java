package dev.paperboy.discord.command;

import dev.paperboy.discord.limits.DiscordLimits;
import dev.paperboy.discord.text.Clip;
import dev.paperboy.discord.text.PaperWords;
import dev.paperboy.search.PaperTitle;
import dev.paperboy.search.PaperTitles;

import net.dv8tion.jda.api.interactions.commands.Command;

import org.springframework.stereotype.Component;

import java.util.List;

/** Offers papers to choose from while their titles are typed; the choice is a paper's id. */
@Component
public class TitleChoices {

    private final PaperTitles titles;

    TitleChoices(PaperTitles titles) {
        this.titles = titles;
    }

    /** Those whose titles may be meant. */
    public List<Command.Choice> completing(String typed) {
        return titles.complete(typed, DiscordLimits.CHOICES).stream()
                .map(TitleChoices::choice)
                .toList();
    }

    private static Command.Choice choice(PaperTitle title) {
        String name = Clip.to(DiscordLimits.CHOICE_TEXT, PaperWords.title(title));
        String id = title.id().value();
        // Discord takes no choice without a name, and one such would take the others with it.
        return new Command.Choice(name.isEmpty() ? id : name, id);
    }
}
