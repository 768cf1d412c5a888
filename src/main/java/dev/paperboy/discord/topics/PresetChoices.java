package dev.paperboy.discord.topics;

import dev.paperboy.discord.limits.DiscordLimits;
import dev.paperboy.discord.text.Clip;
import dev.paperboy.subscription.Preset;
import dev.paperboy.subscription.Presets;

import net.dv8tion.jda.api.interactions.commands.Command;

import org.springframework.stereotype.Component;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The topics that Paperboy brings along, to choose from. */
@Component
class PresetChoices {

    private final Presets presets;

    PresetChoices(Presets presets) {
        this.presets = presets;
    }

    /** Those whose name fits what is typed, then those of which a keyword does. */
    List<Command.Choice> complete(String typed) {
        String wanted = folded(typed);
        return Stream.concat(
                        presets.all().stream().filter(preset -> isNamed(preset, wanted)),
                        presets.all().stream().filter(preset -> hasKeyword(preset, wanted)))
                .distinct()
                .limit(DiscordLimits.CHOICES)
                .map(preset ->
                        new Command.Choice(
                                Clip.to(DiscordLimits.CHOICE_TEXT, preset.topic().name()),
                                preset.id()))
                .toList();
    }

    private static boolean isNamed(Preset preset, String wanted) {
        return folded(preset.topic().name()).contains(wanted) || preset.id().contains(wanted);
    }

    private static boolean hasKeyword(Preset preset, String wanted) {
        return preset.topic().keywords().stream()
                .anyMatch(keyword -> folded(keyword).contains(wanted));
    }

    private static String folded(String text) {
        return text.toLowerCase(Locale.ROOT);
    }

    /** The one of this id or name. */
    Optional<Preset> find(String chosen) {
        return presets.find(chosen)
                .or(() ->
                        presets.all().stream()
                                .filter(it -> it.topic().name().equalsIgnoreCase(chosen))
                                .findFirst());
    }
}
