package dev.paperboy.discord.gateway;

import dev.paperboy.CannotStart;

/** There is no token, and without one Paperboy has nothing to do. */
class TokenMissing extends CannotStart {

    private static final long serialVersionUID = 1;

    TokenMissing() {
        super(
                "No Discord token: set DISCORD_TOKEN to your bot's token (developer portal, Bot,"
                        + " Reset Token), or try Paperboy without an account by ./mvnw"
                        + " spring-boot:test-run");
    }
}
