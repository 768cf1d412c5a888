package dev.paperboy.discord.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import dev.paperboy.discord.text.Dates;
import dev.paperboy.discord.text.Language;
import dev.paperboy.discord.text.Texts;

import net.dv8tion.jda.api.interactions.commands.Command.Choice;
import net.dv8tion.jda.api.interactions.commands.OptionType;
import net.dv8tion.jda.api.interactions.commands.build.Commands;
import net.dv8tion.jda.api.interactions.commands.build.OptionData;
import net.dv8tion.jda.api.interactions.commands.build.SlashCommandData;
import net.dv8tion.jda.api.utils.data.DataObject;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/** A file beside the others is all that a language needs. */
class AddedLanguageTests {

    @TempDir Path folder;

    /** All texts as the application finds them, with a file more on the class path. */
    private Texts with(String name, String content) throws IOException {
        Path texts = Files.createDirectories(folder.resolve("texts"));
        Files.writeString(texts.resolve(name), content);
        ClassLoader usual = Thread.currentThread().getContextClassLoader();
        try {
            Thread.currentThread()
                    .setContextClassLoader(
                            new URLClassLoader(new URL[] {folder.toUri().toURL()}, usual));
            return new Texts();
        } finally {
            Thread.currentThread().setContextClassLoader(usual);
        }
    }

    private static SlashCommandData search() {
        return Commands.slash("search", "Find papers")
                .addOptions(
                        new OptionData(OptionType.STRING, "sort", "What comes first")
                                .addChoices(new Choice("The newest", "date")));
    }

    @Test
    void itsWordsDatesAndNamesAreThere() throws IOException {
        Texts texts =
                with(
                        "messages_es.properties",
                        """
                        date.day=EEE d MMM
                        digest.why=¿Por qué estos?
                        command.search.name=buscar
                        command.search.description=Busca artículos
                        command.search.options.sort.choices.date.name=Lo más nuevo
                        """);
        Language spanish = texts.in(Locale.forLanguageTag("es-ES"));

        assertThat(spanish.text("digest.why")).isEqualTo("¿Por qué estos?");
        assertThat(spanish.text("digest.details")).isEqualTo("Details");
        assertThat(Dates.day(LocalDate.of(2026, 6, 12), spanish)).isEqualTo("vie 12 jun");
        assertThat(texts.in(Locale.GERMAN).text("digest.why")).isEqualTo("Warum diese?");

        DataObject search = registered(texts);
        for (String locale : List.of("es-ES", "es-419")) {
            assertThat(translation(search, "name", locale)).isEqualTo("buscar");
            assertThat(translation(search, "description", locale)).isEqualTo("Busca artículos");
            DataObject sort = search.getArray("options").getObject(0);
            assertThat(translation(sort.getArray("choices").getObject(0), "name", locale))
                    .isEqualTo("Lo más nuevo");
        }
        assertThat(translation(search, "description", "en-US")).isEmpty();
    }

    private static DataObject registered(Texts texts) {
        return new CommandTexts(texts).localized(search()).toData();
    }

    private static String translation(DataObject named, String text, String locale) {
        return named.getObject(text + "_localizations").getString(locale, "");
    }

    /** Else Discord would show the English of one country to all others. */
    @Test
    void theEnglishOfACountryIsNotThatOfTheOthers() throws IOException {
        Texts texts =
                with(
                        "messages_en_GB.properties",
                        "command.search.description=Find papers, please\n");

        DataObject search = registered(texts);

        assertThat(translation(search, "description", "en-GB")).isEqualTo("Find papers, please");
        assertThat(translation(search, "description", "en-US"))
                .isEqualTo(texts.english().text("command.search.description"));
    }
}
