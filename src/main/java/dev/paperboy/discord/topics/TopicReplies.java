package dev.paperboy.discord.topics;

import dev.paperboy.discord.interaction.Reply;
import dev.paperboy.discord.text.Language;
import dev.paperboy.discord.view.Notices;

import net.dv8tion.jda.api.components.actionrow.ActionRow;
import net.dv8tion.jda.api.components.container.Container;
import net.dv8tion.jda.api.components.container.ContainerChildComponent;
import net.dv8tion.jda.api.components.textdisplay.TextDisplay;

import org.springframework.stereotype.Component;

import java.util.ArrayList;
import java.util.List;

/** The replies about topics that several commands and buttons give, to the asker only. */
@Component
class TopicReplies {

    /**
     * Several sentences, as those that tell why something cannot be done; of very many the first.
     */
    Reply sentences(Language language, List<String> sentences) {
        return Reply.toAsker(Notices.of(Notices.joined(sentences, language)));
    }

    /** Several sentences, and what can be done next. */
    Reply offer(Language language, List<String> sentences, List<ActionRow> rows) {
        List<ContainerChildComponent> parts = new ArrayList<>();
        parts.add(TextDisplay.of(Notices.joined(sentences, language)));
        parts.addAll(rows);
        return Reply.toAsker(Container.of(parts));
    }
}
