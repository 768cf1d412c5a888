package dev.paperboy.discord.topics;

import dev.paperboy.discord.command.TitleChoices;
import dev.paperboy.discord.interaction.CompletionRequest;

import net.dv8tion.jda.api.interactions.commands.Command;

import org.springframework.stereotype.Component;

import java.util.List;

/** Completes the options of {@code /topics} while a person types. */
@Component
class TopicCompletions {

    private final TopicChoices topics;
    private final PresetChoices presets;
    private final TitleChoices papers;

    TopicCompletions(TopicChoices topics, PresetChoices presets, TitleChoices papers) {
        this.topics = topics;
        this.presets = presets;
        this.papers = papers;
    }

    List<Command.Choice> of(CompletionRequest request) {
        return switch (request.option()) {
            case TopicOptions.TOPIC -> topics.complete(request);
            case TopicOptions.PRESET -> presets.complete(request.typed());
            case TopicOptions.PAPER -> papers.completing(request.typed());
            default -> List.of();
        };
    }
}
