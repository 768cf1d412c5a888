package dev.paperboy.discord.view;

import dev.paperboy.discord.text.Language;

import net.dv8tion.jda.api.components.actionrow.ActionRow;
import net.dv8tion.jda.api.components.buttons.Button;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Leads to the pages before and after one of a list that did not find room in one message. */
public final class PageButtons {

    private PageButtons() {}

    /**
     * A row with them; empty: there is only this page.
     *
     * @param back says where the page before begins; null: there is none
     * @param more says where the page after begins; null: there is none
     */
    public static Optional<ActionRow> row(
            @Nullable ComponentId back, @Nullable ComponentId more, Language language) {
        List<Button> buttons = new ArrayList<>();
        if (back != null) {
            buttons.add(back(back, language));
        }
        if (more != null) {
            buttons.add(more(more, language));
        }
        return buttons.isEmpty() ? Optional.empty() : Optional.of(ActionRow.of(buttons));
    }

    /** Leads to the page before. */
    static Button back(ComponentId id, Language language) {
        return Button.secondary(id.toString(), language.text("list.back"));
    }

    /** Leads to the page after. */
    static Button more(ComponentId id, Language language) {
        return Button.secondary(id.toString(), language.text("list.more"));
    }
}
