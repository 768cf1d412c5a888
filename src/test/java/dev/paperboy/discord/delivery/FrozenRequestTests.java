package dev.paperboy.discord.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.paperboy.delivery.Action;
import dev.paperboy.delivery.DeliveryId;

import net.dv8tion.jda.api.utils.data.DataArray;
import net.dv8tion.jda.api.utils.data.DataObject;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FrozenRequestTests {

    private static final String WORDS = "{\"flags\":4,\"content\":\"@everyone <@&7>\"%s}";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                ",\"allowed_mentions\":{\"parse\":[\"everyone\",\"roles\"]}",
                ",\"allowed_mentions\":{\"parse\":[\"users\"],\"replied_user\":true}",
                ",\"allowed_mentions\":{\"users\":[\"1\"]}"
            })
    void whateverWasFrozenNobodyElseIsPinged(String mentions) {
        DataObject allowed =
                FrozenRequest.read(new Action.Post(), WORDS.formatted(mentions))
                        .getObject("allowed_mentions");

        assertThat(allowed.getArray("parse").isEmpty()).isTrue();
        assertThat(allowed.keys()).containsExactlyInAnyOrder("parse", "replied_user");
        assertThat(allowed.getBoolean("replied_user")).isFalse();
    }

    @Test
    void rolesThatAreNamedAre() {
        DataObject post =
                FrozenRequest.read(
                        new Action.ForumPost(),
                        "{\"name\":\"Papers\",\"message\":"
                                + WORDS.formatted(
                                        ",\"allowed_mentions\":{\"parse\":[],\"roles\":[\"42\"]}")
                                + "}");

        assertThat(
                        post
                                .getObject("message")
                                .getObject("allowed_mentions")
                                .getArray("roles")
                                .stream(DataArray::getString))
                .containsExactly("42");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "{\"name\":\" \"}", "{\"name\":7.5e}", "no JSON"})
    void aThreadNeedsAName(String body) {
        assertThatThrownBy(
                        () -> FrozenRequest.read(new Action.StartThread(DeliveryId.random()), body))
                .isInstanceOf(FrozenRequest.Malformed.class);
    }

    @Test
    void aPostOfAForumNeedsAMessage() {
        assertThatThrownBy(
                        () -> FrozenRequest.read(new Action.ForumPost(), "{\"name\":\"Papers\"}"))
                .isInstanceOf(FrozenRequest.Malformed.class);
    }
}
