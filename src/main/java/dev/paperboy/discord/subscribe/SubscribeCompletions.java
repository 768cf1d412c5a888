package dev.paperboy.discord.subscribe;

import dev.paperboy.discord.admin.TimeZones;
import dev.paperboy.discord.admin.TimesOfDay;
import dev.paperboy.discord.interaction.CompletionRequest;
import dev.paperboy.discord.limits.DiscordLimits;
import dev.paperboy.discord.text.Clip;
import dev.paperboy.search.PaperNames;

import net.dv8tion.jda.api.interactions.commands.Command;

import org.springframework.stereotype.Component;

import java.util.List;

/** Completes the options of {@code /subscribe} while a person types. */
@Component
class SubscribeCompletions {

    private final SubjectChoices choices;
    private final PaperNames names;
    private final TimeZones timeZones;

    SubscribeCompletions(SubjectChoices choices, PaperNames names, TimeZones timeZones) {
        this.choices = choices;
        this.names = names;
        this.timeZones = timeZones;
    }

    List<Command.Choice> of(CompletionRequest request) {
        String typed = request.typed();
        return switch (request.option()) {
            case SubscribeCommand.TOPIC -> topics(request);
            case SubscribeCommand.AUTHOR -> named(names.authors(typed, DiscordLimits.CHOICES));
            case SubscribeCommand.ORGANIZATION ->
                    named(names.organizations(typed, DiscordLimits.CHOICES));
            case SubscribeCommand.TIME -> TimesOfDay.complete(typed, request.language());
            case SubscribeCommand.TIME_ZONE -> timeZones.complete(typed);
            default -> List.of();
        };
    }

    private List<Command.Choice> topics(CompletionRequest request) {
        return choices.completing(Subscriber.of(request), request.typed()).stream()
                .limit(DiscordLimits.CHOICES)
                .map(it -> new Command.Choice(clipped(it.name()), it.value()))
                .toList();
    }

    private static List<Command.Choice> named(List<String> names) {
        return names.stream()
                .map(SubscribeCompletions::clipped)
                .distinct()
                .map(name -> new Command.Choice(name, name))
                .toList();
    }

    private static String clipped(String name) {
        return Clip.to(DiscordLimits.CHOICE_TEXT, name);
    }
}
