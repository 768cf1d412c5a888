package dev.paperboy.discord.view;

import dev.paperboy.discord.limits.DiscordLimits;
import dev.paperboy.discord.text.Clip;
import dev.paperboy.discord.text.Language;
import dev.paperboy.paper.Paper;

import net.dv8tion.jda.api.components.actionrow.ActionRow;
import net.dv8tion.jda.api.components.selections.SelectOption;
import net.dv8tion.jda.api.components.selections.StringSelectMenu;

import java.util.List;

/** The menu under a list that opens one of its papers. */
final class PaperMenu {

    private PaperMenu() {}

    /**
     * Builds it.
     *
     * @param papers at least one, at most {@link DiscordLimits#SELECT_OPTIONS}, each only once
     * @param argument tells this menu from others in its message, and may be a marker
     */
    static ActionRow of(List<Paper> papers, String argument, Language language) {
        return ActionRow.of(
                StringSelectMenu.create(ComponentId.of(Actions.OPEN, argument).toString())
                        .setPlaceholder(language.text("paper.open"))
                        .addOptions(papers.stream().map(paper -> option(paper, language)).toList())
                        .build());
    }

    private static SelectOption option(Paper paper, Language language) {
        PaperPhrases phrases = new PaperPhrases(paper, language);
        String label = Clip.to(DiscordLimits.SELECT_OPTION_TEXT, phrases.plainTitle());
        SelectOption option = SelectOption.of(label, paper.id().value());
        String votes = phrases.votes();
        return votes.isEmpty() ? option : option.withDescription(votes);
    }
}
