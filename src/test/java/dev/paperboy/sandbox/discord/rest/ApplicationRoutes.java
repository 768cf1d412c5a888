package dev.paperboy.sandbox.discord.rest;

import dev.paperboy.sandbox.discord.model.World;
import dev.paperboy.sandbox.discord.wire.Wire;

/** Tells the bot about its own application. */
final class ApplicationRoutes {
    private final World world;

    ApplicationRoutes(World world) {
        this.world = world;
    }

    void addTo(Routes routes) {
        routes.on("GET", "/applications/@me", _ -> self());
        routes.on("GET", "/oauth2/applications/@me", _ -> self());
    }

    private Answer self() {
        return Answer.ok(Wire.application(world.application()));
    }
}
