package dev.paperboy.discord.privacy;

import dev.paperboy.discord.interaction.ComponentAction;
import dev.paperboy.discord.interaction.ComponentRequest;
import dev.paperboy.discord.interaction.Reply;
import dev.paperboy.discord.text.Language;
import dev.paperboy.discord.view.Actions;

import net.dv8tion.jda.api.components.container.Container;
import net.dv8tion.jda.api.components.textdisplay.TextDisplay;

import org.springframework.stereotype.Component;

/** Gives who clicked what is kept about them, or about the server they manage, as a file. */
@Component
class ExportAction implements ComponentAction {

    private final DataExport export;

    ExportAction(DataExport export) {
        this.export = export;
    }

    @Override
    public String name() {
        return Actions.PRIVACY_EXPORT;
    }

    @Override
    public boolean opensMessage() {
        return true;
    }

    @Override
    public Reply handle(ComponentRequest request) {
        return AskedData.answer(request, asked -> file(asked, request.language()));
    }

    private Reply file(AskedData.Asked asked, Language language) {
        return export.file(asked.subject())
                .map(file ->
                        Reply.toAsker(
                                Container.of(
                                        TextDisplay.of(language.text("privacy.exported")), file)))
                .orElseGet(() -> Reply.notice(language, "privacy.too-large"));
    }
}
