package dev.paperboy.sandbox.control;

import static org.assertj.core.api.Assertions.assertThat;

import dev.paperboy.sandbox.discord.LocalChannel;
import dev.paperboy.sandbox.discord.LocalDiscord;
import dev.paperboy.sandbox.discord.RawClient;
import dev.paperboy.sandbox.discord.model.Permission;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;

/** What goes wrong on purpose, and right again. */
class FaultControlTests {

    private final LocalDiscord discord = LocalDiscord.start();
    private final LocalChannel papers = discord.createGuild("Reading group").textChannel("papers");
    private final List<Boolean> source = new ArrayList<>();
    private final FaultControl faults = new FaultControl(discord, papers, source::add);

    @AfterEach
    void stop() {
        discord.close();
    }

    @Test
    void theSourceGoesDownOnceAndUpOnce() {
        faults.set(Trouble.SOURCE, true);
        faults.set(Trouble.SOURCE, true);
        assertThat(faults.lasting()).containsExactly(Trouble.SOURCE);
        faults.set(Trouble.SOURCE, false);
        faults.set(Trouble.SOURCE, false);

        assertThat(source).containsExactly(true, false);
        assertThat(faults.lasting()).isEmpty();
    }

    @Test
    void discordTakesNoMessageMeanwhile() {
        try (RawClient bot = new RawClient(discord)) {
            String path = "channels/" + papers.id() + "/messages";
            faults.set(Trouble.DISCORD, true);
            assertThat(bot.call("POST", path, "{'content':'x'}").status()).isEqualTo(503);
            faults.set(Trouble.DISCORD, false);
            assertThat(bot.call("POST", path, "{'content':'x'}").status()).isEqualTo(200);
        }
    }

    @Test
    void theBotMayNotWriteMeanwhile() {
        faults.set(Trouble.PERMISSION, true);
        assertThat(papers.botPermissions())
                .contains(Permission.VIEW_CHANNEL)
                .doesNotContain(Permission.SEND_MESSAGES);
        faults.set(Trouble.PERMISSION, false);
        assertThat(papers.botPermissions()).contains(Permission.SEND_MESSAGES);
    }
}
