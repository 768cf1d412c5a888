package dev.paperboy.discord.privacy;

import dev.paperboy.DataSubject;
import dev.paperboy.discord.admin.Admins;
import dev.paperboy.discord.interaction.Reply;
import dev.paperboy.discord.text.Language;
import dev.paperboy.discord.view.Actions;

import net.dv8tion.jda.api.components.actionrow.ActionRow;
import net.dv8tion.jda.api.components.buttons.Button;
import net.dv8tion.jda.api.components.container.Container;
import net.dv8tion.jda.api.components.container.ContainerChildComponent;
import net.dv8tion.jda.api.components.textdisplay.TextDisplay;
import net.dv8tion.jda.api.entities.Member;

import org.springframework.stereotype.Component;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Shows people what is kept about them and the server they are in, and lets them have it gone. */
@Component
class PrivacyPage {

    private final KeptLines lines;

    PrivacyPage(KeptLines lines) {
        this.lines = lines;
    }

    /**
     * The page.
     *
     * @param member who asks, in the server it is asked in; empty: in none
     */
    Reply show(long userId, Optional<Member> member, Language language) {
        List<ContainerChildComponent> parts = new ArrayList<>();
        parts.add(TextDisplay.of(language.text("privacy.heading")));
        parts.add(section(AskedData.MINE, new DataSubject.Person(userId), language));
        parts.add(buttons(AskedData.MINE, language));
        member.ifPresent(it -> addServer(parts, it, language));
        parts.add(TextDisplay.of(language.text("privacy.besides")));
        return Reply.toAsker(Container.of(parts));
    }

    private void addServer(List<ContainerChildComponent> parts, Member member, Language language) {
        parts.add(
                section(
                        AskedData.SERVER,
                        new DataSubject.Server(member.getGuild().getIdLong()),
                        language));
        if (Admins.isAdmin(member)) {
            parts.add(buttons(AskedData.SERVER, language));
        }
    }

    private TextDisplay section(AskedData data, DataSubject subject, Language language) {
        List<String> kept = new ArrayList<>();
        kept.add(language.text("privacy.about." + data.word()));
        kept.addAll(lines.of(subject, language));
        if (kept.size() == 1) {
            kept.add(language.text("privacy.nothing"));
        }
        return TextDisplay.of(String.join("\n", kept));
    }

    private static ActionRow buttons(AskedData data, Language language) {
        return ActionRow.of(
                Button.secondary(
                        data.id(Actions.PRIVACY_EXPORT).toString(),
                        language.text("privacy.export." + data.word())),
                Button.danger(
                        data.id(Actions.PRIVACY_DELETE).toString(),
                        language.text("privacy.delete." + data.word())));
    }
}
