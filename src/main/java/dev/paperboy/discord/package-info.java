/** The only code that knows JDA: commands, views, rendering, sending and the gateway. */
@ApplicationModule(
        allowedDependencies = {
            "paper",
            "filter",
            "search",
            "subscription",
            "library",
            "digest",
            "delivery"
        })
@NullMarked
package dev.paperboy.discord;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
