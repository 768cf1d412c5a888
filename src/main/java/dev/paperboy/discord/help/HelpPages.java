package dev.paperboy.discord.help;

import dev.paperboy.discord.gateway.CommandMentions;
import dev.paperboy.discord.gateway.Release;
import dev.paperboy.discord.interaction.Reply;
import dev.paperboy.discord.text.Language;
import dev.paperboy.discord.view.Actions;
import dev.paperboy.discord.view.ComponentId;

import net.dv8tion.jda.api.components.actionrow.ActionRow;
import net.dv8tion.jda.api.components.container.Container;
import net.dv8tion.jda.api.components.selections.SelectOption;
import net.dv8tion.jda.api.components.selections.StringSelectMenu;
import net.dv8tion.jda.api.components.separator.Separator;
import net.dv8tion.jda.api.components.textdisplay.TextDisplay;

import org.springframework.stereotype.Component;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Tells what Paperboy can do: three lines that are enough, and one task with examples. */
@Component
class HelpPages {

    private final CommandMentions mentions;
    private final Release release;

    HelpPages(CommandMentions mentions, Release release) {
        this.mentions = mentions;
        this.release = release;
    }

    /** The page with the task that is most likely the asker's. */
    Reply first(HelpAsker asker) {
        return page(asker, HelpTask.of(asker).getFirst());
    }

    /** The page with this task. */
    Reply page(HelpAsker asker, HelpTask task) {
        Language language = asker.language();
        return Reply.toAsker(
                        Container.of(
                                TextDisplay.of(beginning(asker)),
                                Separator.createDivider(Separator.Spacing.SMALL),
                                TextDisplay.of(task(task, language)),
                                tasks(asker, task),
                                TextDisplay.of(about(language))))
                .shareable();
    }

    private String beginning(HelpAsker asker) {
        Language language = asker.language();
        return Stream.of(
                        language.text("help.heading"),
                        language.text("help.first.read", mention("trending", language)),
                        language.text("help.first.find", mention("search", language)),
                        asker.isAdmin()
                                ? language.text(
                                        "help.first.post", mention("digest setup", language))
                                : language.text(
                                        "help.first.follow", mention("subscribe", language)))
                .collect(Collectors.joining("\n"));
    }

    private String task(HelpTask task, Language language) {
        Object[] commands = task.commands().stream().map(line -> mention(line, language)).toArray();
        return "### "
                + label(task, language)
                + "\n"
                + language.text("help.task." + task.id(), commands);
    }

    private static ActionRow tasks(HelpAsker asker, HelpTask shown) {
        Language language = asker.language();
        List<SelectOption> options =
                HelpTask.of(asker).stream()
                        .map(task ->
                                SelectOption.of(label(task, language), task.id())
                                        .withDefault(task == shown))
                        .toList();
        return ActionRow.of(
                StringSelectMenu.create(ComponentId.of(Actions.HELP).toString())
                        .setPlaceholder(language.text("help.choose"))
                        .addOptions(options)
                        .build());
    }

    private static String label(HelpTask task, Language language) {
        return language.text("help.task." + task.id() + ".label");
    }

    private String about(Language language) {
        return "-# "
                + language.text("help.sources")
                + "\n-# "
                + language.text("card.thanks-to-arxiv")
                + "\n-# "
                + language.text("help.version", release.version());
    }

    private String mention(String command, Language language) {
        return mentions.of(command, language);
    }
}
