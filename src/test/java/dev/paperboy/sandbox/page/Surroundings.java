package dev.paperboy.sandbox.page;

import dev.paperboy.sandbox.client.Accounts;
import dev.paperboy.sandbox.client.ClientGateway;
import dev.paperboy.sandbox.control.FaultControl;
import dev.paperboy.sandbox.control.TimeControl;
import dev.paperboy.sandbox.discord.LocalDiscord;
import dev.paperboy.sandbox.discord.LocalGuild;
import dev.paperboy.sandbox.hub.PaperSupply;

/** All that the page shows and moves. */
public record Surroundings(
        LocalDiscord discord,
        LocalGuild guild,
        Accounts accounts,
        ClientGateway gateway,
        PaperSupply supply,
        TimeControl time,
        FaultControl faults) {}
