package dev.paperboy.sandbox.discord;

import dev.paperboy.sandbox.discord.model.RequestRecord;

import org.assertj.core.api.AbstractAssert;

import java.util.List;

/** Asserts about all that a local Discord has seen. */
public final class LocalDiscordAssert extends AbstractAssert<LocalDiscordAssert, LocalDiscord> {

    private LocalDiscordAssert(LocalDiscord discord) {
        super(discord, LocalDiscordAssert.class);
    }

    public static LocalDiscordAssert assertThat(LocalDiscord discord) {
        return new LocalDiscordAssert(discord);
    }

    /** Verifies that the judges found nothing wrong in any body. */
    public LocalDiscordAssert tookEveryBody() {
        List<RequestRecord> wrong =
                actual.log().requests().stream().filter(it -> !it.findings().isEmpty()).toList();
        if (!wrong.isEmpty()) {
            StringBuilder list = new StringBuilder();
            for (RequestRecord request : wrong) {
                list.append("\n%s %s\n".formatted(request.method(), request.route()));
                request.findings().forEach(it -> list.append("    ").append(it).append('\n'));
                list.append("    in ").append(request.body());
            }
            failWithMessage("Discord would have refused:%s", list);
        }
        return this;
    }
}
