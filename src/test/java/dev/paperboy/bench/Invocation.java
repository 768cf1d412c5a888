package dev.paperboy.bench;

import dev.paperboy.sandbox.discord.Exchange;
import dev.paperboy.sandbox.discord.Option;

import java.util.List;
import java.util.function.Function;

/**
 * Something that people do, as the benchmark of acknowledgements lets them.
 *
 * @param command with its subcommand, as {@code /digest setup}; what is clicked, for a component
 * @param variant what is done with it, where there are several; else empty
 * @param expected what the answer says, if it is one and no excuse; empty: these are choices
 */
record Invocation(String command, String variant, String expected, Function<Scene, Exchange> deed) {

    /** A command that is sent off. */
    static Invocation typed(
            String command,
            String variant,
            String expected,
            Function<Scene, List<Option>> options) {
        return new Invocation(
                command,
                variant,
                expected,
                scene ->
                        scene.person().types(command, options.apply(scene).toArray(Option[]::new)));
    }

    /** An option that somebody is typing. */
    static Invocation completed(String command, String option, Function<Scene, String> typed) {
        return new Invocation(
                command,
                "completing " + option,
                "",
                scene -> scene.person().asksFor(command, option, typed.apply(scene)));
    }

    String name() {
        return variant.isEmpty() ? command : command + ", " + variant;
    }

    /**
     * Whether it is a command that is sent off. How soon all of these are acknowledged is judged,
     * whichever way the bot answers them; choices and clicks have no sign of life but their answer.
     */
    boolean isCommand() {
        boolean namesOne = command.startsWith("/") || command.equals(Invocations.ON_MESSAGES);
        return namesOne && !isCompletion();
    }

    boolean isCompletion() {
        return expected.isEmpty();
    }
}
