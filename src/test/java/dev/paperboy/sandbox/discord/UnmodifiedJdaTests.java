package dev.paperboy.sandbox.discord;

import static dev.paperboy.sandbox.discord.Option.option;
import static org.assertj.core.api.Assertions.assertThat;

import net.dv8tion.jda.api.JDA;
import net.dv8tion.jda.api.events.interaction.command.SlashCommandInteractionEvent;
import net.dv8tion.jda.api.hooks.ListenerAdapter;
import net.dv8tion.jda.api.interactions.commands.OptionType;
import net.dv8tion.jda.api.interactions.commands.build.Commands;
import net.dv8tion.jda.api.sharding.ShardManager;
import org.junit.jupiter.api.Test;

class UnmodifiedJdaTests {
    @Test
    void jdaRuns() throws Exception {
        try (LocalDiscord discord = LocalDiscord.start()) {
            LocalGuild guild = discord.createGuild("Reading group");
            LocalChannel papers = guild.textChannel("papers");
            Actor ada = guild.member("Ada");
            ListenerAdapter bot =
                    new ListenerAdapter() {
                        @Override
                        public void onSlashCommandInteraction(SlashCommandInteractionEvent e) {
                            if (e.getName().equals("echo")) {
                                e.reply("you said " + e.getOption("text").getAsString()).queue();
                            } else {
                                e.deferReply(true).queue();
                                e.getHook().editOriginal("late").queue();
                            }
                        }
                    };
            JDA jda = Bots.builder(discord).addEventListeners(bot).build().awaitReady();
            jda.updateCommands()
                    .addCommands(
                            Commands.slash("echo", "Says it again")
                                    .addOption(OptionType.STRING, "text", "What", true),
                            Commands.slash("late", "Later"))
                    .complete();
            Exchange echo = ada.in(papers).types("/echo", option("text", "hello"));
            assertThat(echo.reply().text()).isEqualTo("you said hello");
            Exchange late = ada.in(papers).types("/late");
            assertThat(late.reply().text()).isEqualTo("late");
            assertThat(late.isEphemeral()).isTrue();
            jda.getTextChannelById(papers.id()).sendMessage("hi").complete();
            assertThat(papers.awaitMessage(it -> it.text().equals("hi")).pings().nobody()).isTrue();
            Bots.stop(jda);
            ShardManager shards = Bots.shards(discord).build();
            shards.getShardById(0).awaitReady();
            shards.getTextChannelById(papers.id()).sendMessage("ho").complete();
            shards.shutdown();
        }
    }
}
