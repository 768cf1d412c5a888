package dev.paperboy.discord.help;

import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.mock;

import dev.paperboy.discord.gateway.CommandMentions;
import dev.paperboy.discord.gateway.Release;
import dev.paperboy.discord.text.Texts;
import dev.paperboy.discord.view.SentBody;

import net.dv8tion.jda.api.components.container.Container;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.util.Locale;

/** Discord takes every page of the help in every language. */
class HelpPagesTests {

    private final Release release = mock();
    private final HelpPages pages = new HelpPages(new CommandMentions(), release);
    private final Texts texts = new Texts();

    HelpPagesTests() throws IOException {
        given(release.version()).willReturn("1.2.0");
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void everyPageIsTaken(boolean isAdmin) {
        for (Locale locale : texts.locales()) {
            HelpAsker asker = new HelpAsker(isAdmin, texts.in(locale));
            HelpTask.of(asker).stream()
                    .map(task -> (Container) pages.page(asker, task).components().getFirst())
                    .forEach(page -> SentBody.message(page).isTaken());
        }
    }
}
