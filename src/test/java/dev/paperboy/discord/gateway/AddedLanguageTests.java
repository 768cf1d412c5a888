package dev.paperboy.discord.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import dev.paperboy.discord.text.Dates;
import dev.paperboy.discord.text.Language;
import dev.paperboy.discord.text.Texts;

import net.dv8tion.jda.api.interactions.DiscordLocale;
import net.dv8tion.jda.api.interactions.commands.Command.Choice;
import net.dv8tion.jda.api.interactions.commands.OptionType;
import net.dv8tion.jda.api.interactions.commands.build.Commands;
import net.dv8tion.jda.api.interactions.commands.build.OptionData;
import net.dv8tion.jda.api.interactions.commands.build.SlashCommandData;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
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

        SlashCommandData search = new CommandTexts(texts).localized(search());
        for (DiscordLocale locale :
                new DiscordLocale[] {DiscordLocale.SPANISH, DiscordLocale.SPANISH_LATAM}) {
            assertThat(search.getNameLocalizations().toMap()).containsEntry(locale, "buscar");
            assertThat(search.getDescriptionLocalizations().toMap())
                    .containsEntry(locale, "Busca artículos");
            assertThat(
                            search.getOptions()
                                    .getFirst()
                                    .getChoices()
                                    .getFirst()
                                    .getNameLocalizations()
                                    .toMap())
                    .containsEntry(locale, "Lo más nuevo");
        }
        assertThat(search.getDescriptionLocalizations().toMap())
                .doesNotContainKeys(DiscordLocale.ENGLISH_US, DiscordLocale.ENGLISH_UK);
    }

    /** Else Discord would show the English of one country to all others. */
    @Test
    void theEnglishOfACountryIsNotThatOfTheOthers() throws IOException {
        Texts texts =
                with("messages_en_GB.properties", "command.search.description=Find papers, please\n");

        SlashCommandData search = new CommandTexts(texts).localized(search());

        assertThat(search.getDescriptionLocalizations().toMap())
                .containsEntry(DiscordLocale.ENGLISH_UK, "Find papers, please")
                .containsEntry(
                        DiscordLocale.ENGLISH_US,
                        texts.english().text("command.search.description"));
    }
}
