package dev.paperboy.sandbox.discord;

import dev.paperboy.sandbox.discord.model.Json;
import dev.paperboy.sandbox.discord.model.OptionTypes;
import dev.paperboy.sandbox.discord.model.Role;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Fills in a command's options under the rules that Discord's client keeps people to. */
final class OptionFiller {
    private static final int LONGEST_TEXT = 6000;

    private final CommandForm form;
    private final Resolved resolved;

    OptionFiller(CommandForm form, Resolved resolved) {
        this.form = form;
        this.resolved = resolved;
    }

    /** Fills in all options of a command that is sent off. */
    ObjectNode complete(List<Option> given) {
        Set<String> names =
                given.stream()
                        .map(it -> Json.text(form.option(it.name()), "name"))
                        .collect(Collectors.toSet());
        if (names.size() < given.size()) {
            throw new RefusedByClient(form.title() + " takes each option once");
        }
        for (JsonNode option : form.options()) {
            String name = Json.text(option, "name");
            if (option.path("required").asBoolean(false) && !names.contains(name)) {
                throw new RefusedByClient(form.title() + " needs the option " + name);
            }
        }
        return data(given.stream().map(it -> fill(form.option(it.name()), it.value())).toList());
    }

    /** Fills in what has been typed so far, one option being under the cursor. */
    ObjectNode partial(String focused, String typed, List<Option> others) {
        JsonNode option = form.option(focused);
        if (!option.path("autocomplete").asBoolean(false)) {
            throw new RefusedByClient(form.title() + " suggests nothing for " + focused);
        }
        List<ObjectNode> values = new ArrayList<>();
        others.forEach(it -> values.add(fill(form.option(it.name()), it.value())));
        values.add(named(option).put("value", typed).put("focused", true));
        return data(values);
    }

    private ObjectNode data(List<ObjectNode> values) {
        ObjectNode data = form.data(values);
        resolved.addTo(data);
        return data;
    }

    private static ObjectNode named(JsonNode option) {
        return Json.object()
                .put("name", Json.text(option, "name"))
                .put("type", option.path("type").asInt());
    }

    private ObjectNode fill(JsonNode option, Object value) {
        ObjectNode filled = named(option);
        switch (OptionTypes.type(option)) {
            case OptionTypes.STRING -> filled.put("value", text(option, value));
            case OptionTypes.INTEGER -> filled.put("value", (long) number(option, value));
            case OptionTypes.NUMBER -> filled.put("value", number(option, value));
            case OptionTypes.BOOLEAN -> filled.put("value", typed(option, value, Boolean.class));
            case OptionTypes.USER -> filled.put("value", id(typed(option, value, Actor.class)));
            case OptionTypes.ROLE -> filled.put("value", id(typed(option, value, Role.class)));
            case OptionTypes.CHANNEL -> filled.put("value", id(channel(option, value)));
            case OptionTypes.MENTIONABLE -> filled.put("value", id(value));
            default -> throw refusal(option, "has a type that cannot be filled in here");
        }
        return filled;
    }

    private String id(Object value) {
        return Long.toString(resolved.id(value));
    }

    private LocalChannel channel(JsonNode option, Object value) {
        LocalChannel channel = typed(option, value, LocalChannel.class);
        JsonNode types = option.path("channel_types");
        int type = channel.channel().type().code();
        if (!types.isEmpty() && types.valueStream().noneMatch(it -> it.asInt() == type)) {
            throw refusal(option, "does not offer #" + channel.name());
        }
        return channel;
    }

    private String text(JsonNode option, Object value) {
        String text = typed(option, value, String.class);
        requireChoice(option, text);
        int length = text.codePointCount(0, text.length());
        if (length < option.path("min_length").asInt(1)
                || length > option.path("max_length").asInt(LONGEST_TEXT)) {
            throw refusal(option, "does not take a text of " + length + " characters");
        }
        return text;
    }

    private double number(JsonNode option, Object value) {
        double number = typed(option, value, Number.class).doubleValue();
        boolean whole = number == Math.rint(number);
        if (!whole && OptionTypes.type(option) == OptionTypes.INTEGER) {
            throw refusal(option, "takes whole numbers only");
        }
        requireChoice(option, value);
        if (number < option.path("min_value").asDouble(-Double.MAX_VALUE)
                || number > option.path("max_value").asDouble(Double.MAX_VALUE)) {
            throw refusal(option, "does not take " + value);
        }
        return number;
    }

    private static void requireChoice(JsonNode option, Object value) {
        JsonNode choices = option.path("choices");
        boolean offered =
                choices.isEmpty()
                        || choices.valueStream().anyMatch(it -> isValue(it.path("value"), value));
        if (!offered) {
            throw refusal(option, "does not offer " + value + " but " + choices);
        }
    }

    private static boolean isValue(JsonNode offered, Object value) {
        return value instanceof Number number
                ? offered.asDouble(Double.NaN) == number.doubleValue()
                : offered.asString("").equals(value);
    }

    private static <T> T typed(JsonNode option, Object value, Class<T> type) {
        if (!type.isInstance(value)) {
            throw refusal(option, "takes a " + type.getSimpleName() + ", not " + value);
        }
        return type.cast(value);
    }

    private static RefusedByClient refusal(JsonNode option, String why) {
        return new RefusedByClient("the option " + Json.text(option, "name") + " " + why);
    }
}
