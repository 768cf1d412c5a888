package dev.paperboy.discord.view;

import static org.assertj.core.api.Assertions.assertThat;

import dev.paperboy.discord.limits.DiscordLimits;
import dev.paperboy.subscription.DigestPosting;

import net.dv8tion.jda.api.components.buttons.Button;
import net.dv8tion.jda.api.components.container.Container;
import net.dv8tion.jda.api.components.textdisplay.TextDisplay;
import net.dv8tion.jda.api.utils.data.DataArray;
import net.dv8tion.jda.api.utils.data.DataObject;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.List;
import java.util.Set;

class MessageBodyTests {

    private static final Button MARKED = Button.secondary("open:marker", "Open");

    @ParameterizedTest
    @ValueSource(strings = {"@everyone", "@here", "<@&7>", "<@1>"})
    void whateverTheTextSaysNobodyIsPinged(String text) {
        Container card = Container.of(TextDisplay.of(text));
        for (String body :
                List.of(
                        MessageBody.message(card, null),
                        MessageBody.message(text, List.of(MARKED), null),
                        MessageBody.edit(card),
                        MessageBody.edit(text))) {
            DataObject mentions = DataObject.fromJson(body).getObject("allowed_mentions");
            assertThat(mentions.getArray("parse").isEmpty()).isTrue();
            assertThat(mentions.keys()).doesNotContain("roles", "users");
            assertThat(mentions.getBoolean("replied_user", false)).isFalse();
        }
    }

    @Test
    void oneRoleIsPingedAndNoOther() {
        String text = "<@&42> @everyone <@&7>";
        for (String body :
                List.of(
                        MessageBody.message(Container.of(TextDisplay.of(text)), 42L),
                        MessageBody.message(text, List.of(MARKED), 42L))) {
            DataObject mentions = DataObject.fromJson(body).getObject("allowed_mentions");
            assertThat(mentions.getArray("parse").isEmpty()).isTrue();
            assertThat(mentions.getArray("roles").stream(DataArray::getString))
                    .containsExactly("42");
            assertThat(mentions.keys()).doesNotContain("users");
        }
    }

    @Test
    void anEditLeavesNothingOfAPlainMessage() {
        DataObject edit =
                DataObject.fromJson(MessageBody.edit(Container.of(TextDisplay.of("New"))));

        assertThat(edit.hasKey("content")).isTrue();
        assertThat(edit.isNull("content")).isTrue();
        assertThat(edit.getArray("embeds").isEmpty()).isTrue();
        assertThat(edit.getInt("flags")).isEqualTo(DiscordLimits.COMPONENTS_V2);
        assertThat(edit.getArray("components").getObject(0).getInt("type")).isEqualTo(17);
    }

    @Test
    void anEditIntoPlainWordsIsAComponentToo() {
        DataObject edit = DataObject.fromJson(MessageBody.edit("*Words*"));

        assertThat(edit.isNull("content")).isTrue();
        assertThat(edit.getInt("flags")).isEqualTo(DiscordLimits.COMPONENTS_V2);
        assertThat(edit.getArray("components").getObject(0).getString("content"))
                .isEqualTo("*Words*");
    }

    @Test
    void aForumPostIsANamedThreadWithTagsAndItsMessage() {
        String message = MessageBody.message("Words", List.of(MARKED), null);

        DataObject post =
                DataObject.fromJson(
                        MessageBody.forumPost(
                                "Today",
                                new DigestPosting(null, false, false, Set.of(5L, 3L)),
                                message));

        assertThat(post.getString("name")).isEqualTo("Today");
        assertThat(post.getArray("applied_tags").stream(DataArray::getString))
                .containsExactly("3", "5");
        assertThat(post.getObject("message").toMap())
                .isEqualTo(DataObject.fromJson(message).toMap());
    }

    @Test
    void theNameOfAThreadKeepsToItsLimit() {
        String name = "papers ".repeat(20);

        assertThat(DataObject.fromJson(MessageBody.thread(name)).getString("name"))
                .startsWith("papers papers")
                .endsWith("…")
                .hasSizeLessThanOrEqualTo(100);
        assertThat(
                        DataObject.fromJson(
                                        MessageBody.forumPost(
                                                name,
                                                DigestPosting.QUIET,
                                                MessageBody.message(
                                                        "Words", List.of(MARKED), null)))
                                .getString("name"))
                .hasSizeLessThanOrEqualTo(100);
    }
}
