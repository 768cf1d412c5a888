package dev.paperboy.discord.privacy;

import dev.paperboy.discord.interaction.ComponentAction;
import dev.paperboy.discord.interaction.ComponentRequest;
import dev.paperboy.discord.interaction.Reply;
import dev.paperboy.discord.text.Language;
import dev.paperboy.discord.view.Actions;

import net.dv8tion.jda.api.components.actionrow.ActionRow;
import net.dv8tion.jda.api.components.buttons.Button;
import net.dv8tion.jda.api.components.container.Container;
import net.dv8tion.jda.api.components.textdisplay.TextDisplay;

import org.springframework.stereotype.Component;

import java.util.ArrayList;
import java.util.List;

/** Says what would be deleted, and asks whether that is wanted. */
@Component
class DeleteAction implements ComponentAction {

    private final KeptLines lines;

    DeleteAction(KeptLines lines) {
        this.lines = lines;
    }

    @Override
    public String name() {
        return Actions.PRIVACY_DELETE;
    }

    @Override
    public Reply handle(ComponentRequest request) {
        return AskedData.answer(request, asked -> ask(asked, request.language()));
    }

    private Reply ask(AskedData.Asked asked, Language language) {
        List<String> kept = lines.of(asked.subject(), language);
        String word = asked.data().word();
        if (kept.isEmpty()) {
            return Reply.notice(language, "privacy.none." + word);
        }
        List<String> sentences = new ArrayList<>();
        sentences.add(language.text("privacy.sure." + word));
        sentences.addAll(kept);
        sentences.add(language.text("privacy.for-good"));
        return Reply.toAsker(
                Container.of(
                        TextDisplay.of(String.join("\n", sentences)),
                        ActionRow.of(
                                Button.danger(
                                        asked.data().id(Actions.PRIVACY_FORGET).toString(),
                                        language.text("privacy.yes")))));
    }
}
