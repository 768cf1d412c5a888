package dev.paperboy.discord.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.paperboy.discord.text.Texts;

import net.dv8tion.jda.api.components.container.Container;
import net.dv8tion.jda.api.exceptions.ParsingException;
import net.dv8tion.jda.api.utils.data.DataObject;
import net.dv8tion.jda.api.utils.messages.MessageCreateData;

import org.junit.jupiter.api.Test;

import java.io.IOException;

class MessageBodyTests {

    @Test
    void aFrozenMessageComesBackAsItWas() throws IOException {
        Container card =
                PaperCard.of(SamplePapers.full(1, "Agents", 118, 3), new Texts().english());
        String body = MessageBody.of(card);

        try (MessageCreateData message = MessageBody.read(body)) {
            assertThat(message.isUsingComponentsV2()).isTrue();
            assertThat(message.toData().toMap()).isEqualTo(DataObject.fromJson(body).toMap());
        }
    }

    @Test
    void soDoesAPlainOne() {
        String body = MessageBody.of("Plain *text*");

        try (MessageCreateData message = MessageBody.read(body)) {
            assertThat(message.getContent()).isEqualTo("Plain *text*");
            assertThat(message.isSuppressEmbeds()).isTrue();
            assertThat(message.getAllowedMentions()).isEmpty();
            assertThat(message.toData().toMap()).isEqualTo(DataObject.fromJson(body).toMap());
        }
    }

    @Test
    void whatIsNoMessageIsRefused() {
        assertThatThrownBy(() -> MessageBody.read("{}")).isInstanceOf(ParsingException.class);
        assertThatThrownBy(() -> MessageBody.read("no JSON")).isInstanceOf(ParsingException.class);
    }
}
