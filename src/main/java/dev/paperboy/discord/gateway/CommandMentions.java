package dev.paperboy.discord.gateway;

import dev.paperboy.discord.text.Language;

import net.dv8tion.jda.api.interactions.commands.Command;

import org.springframework.stereotype.Component;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Names commands in texts: so that they can be clicked, once Discord has told their ids. */
@Component
public class CommandMentions {

    private static final String BLANK = " ";

    private volatile Map<String, Long> ids = Map.of();

    /** Takes note of the commands as Discord has them. */
    void learn(List<Command> registered) {
        ids =
                registered.stream()
                        .filter(command -> command.getType() == Command.Type.SLASH)
                        .collect(
                                Collectors.toUnmodifiableMap(Command::getName, Command::getIdLong));
    }

    /**
     * The command as Markdown; Discord shows it in each reader's language where it can be clicked.
     *
     * @param line its English name with that of its subcommand, as {@code digest setup}
     */
    public String of(String line, Language language) {
        Long id = ids.get(line.split(BLANK, 2)[0]);
        return id == null ? "`/" + shown(line, language) + "`" : "</" + line + ":" + id + ">";
    }

    private static String shown(String line, Language language) {
        List<String> path = new ArrayList<>();
        List<String> names = new ArrayList<>();
        for (String word : line.split(BLANK)) {
            path.add(word);
            names.add(language.nameOf(String.join(".", path), word));
        }
        return String.join(BLANK, names);
    }
}
