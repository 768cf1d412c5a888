package dev.paperboy.sandbox.discord;

import dev.paperboy.sandbox.discord.model.ApplicationCommand;
import dev.paperboy.sandbox.discord.model.Channel;
import dev.paperboy.sandbox.discord.model.Components;
import dev.paperboy.sandbox.discord.model.InteractionType;
import dev.paperboy.sandbox.discord.model.Json;
import dev.paperboy.sandbox.discord.model.Message;
import dev.paperboy.sandbox.discord.model.Permission;
import dev.paperboy.sandbox.discord.model.World;
import dev.paperboy.sandbox.discord.wire.ChannelJson;
import dev.paperboy.sandbox.discord.wire.MessageJson;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** A person in a channel: what they can do there, and what they see. */
public final class ChannelActor {
    private static final int LINK = 5;

    private final LocalDiscord discord;
    private final World world;
    private final Actor actor;
    private final LocalChannel place;

    ChannelActor(LocalDiscord discord, Actor actor, LocalChannel place) {
        this.discord = discord;
        this.world = discord.world();
        this.actor = actor;
        this.place = place;
        if (!world.may(actor.id(), place.channel(), Permission.VIEW_CHANNEL)) {
            throw new RefusedByClient(actor + " does not see " + place);
        }
    }

    /** The commands Discord offers here, by their names in the person's language. */
    public List<String> offeredCommands() {
        return menu().offered().stream().map(it -> it.name(actor.user().locale())).toList();
    }

    /** What is offered here: commands to type, and those in the menu of a message. */
    public List<ApplicationCommand> offered() {
        return Stream.concat(menu().offered().stream(), menu().offeredOnMessages().stream())
                .toList();
    }

    /**
     * Sends off a command.
     *
     * @param line the command with its subcommands, as {@code /digest setup}
     * @throws RefusedByClient when the client would not let the person do so
     */
    public Exchange types(String line, Option... options) {
        CommandForm form = menu().find(line);
        ObjectNode data = new OptionFiller(form, resolved()).complete(Arrays.asList(options));
        return start(InteractionType.COMMAND, data, 0);
    }

    /** The commands Discord offers in the menu of a message here, in the person's language. */
    public List<String> offeredOnMessages() {
        return menu().offeredOnMessages().stream()
                .map(it -> it.name(actor.user().locale()))
                .toList();
    }

    /**
     * Uses a command in the menu of a message, which may be anybody's.
     *
     * @throws RefusedByClient when the client would not let the person do so
     */
    public Exchange uses(String command, Message message) {
        ApplicationCommand found = menu().findOnMessages(command);
        Message target = visible(message);
        if (target.isEphemeral()) {
            throw new RefusedByClient("a private message has no commands in its menu");
        }
        String id = Long.toString(target.id());
        ObjectNode data =
                Json.object()
                        .put("id", Long.toString(found.id()))
                        .put("name", found.name())
                        .put("type", found.type())
                        .put("target_id", id);
        data.putObject("resolved")
                .putObject("messages")
                .set(id, new MessageJson(world, new ChannelJson(world)).of(target));
        return start(InteractionType.COMMAND, data, 0);
    }

    /**
     * Types into an option that suggests values.
     *
     * @param line the command with its subcommands, as {@code /paper}
     * @param typed what stands in the option so far
     * @param others options already filled in
     * @throws RefusedByClient when the option suggests nothing
     */
    public Exchange asksFor(String line, String option, String typed, Option... others) {
        CommandForm form = menu().find(line);
        ObjectNode data =
                new OptionFiller(form, resolved()).partial(option, typed, Arrays.asList(others));
        return start(InteractionType.AUTOCOMPLETE, data, 0);
    }

    /**
     * Clicks a button.
     *
     * @param button its label or its {@code custom_id}
     * @throws RefusedByClient when there is no such button to click
     */
    public Exchange clicks(Message message, String button) {
        JsonNode component = control(message, Components.BUTTON, button);
        if (component.path("style").asInt() == LINK) {
            throw new RefusedByClient("the button " + button + " is a link");
        }
        return start(InteractionType.COMPONENT, componentData(component), message.id());
    }

    /**
     * Chooses in a select.
     *
     * @param select its placeholder or its {@code custom_id}
     * @param values labels or values of options; people, roles or channels
     * @throws RefusedByClient when that cannot be chosen
     */
    public Exchange selects(Message message, String select, Object... values) {
        JsonNode component = control(message, Components.STRING_SELECT, select);
        Resolved resolved = resolved();
        ObjectNode data = componentData(component);
        ArrayNode chosen = data.putArray("values");
        new Selection(component, resolved).choose(Arrays.asList(values)).forEach(chosen::add);
        resolved.addTo(data);
        return start(InteractionType.COMPONENT, data, message.id());
    }

    /**
     * Fills in a form and sends it off.
     *
     * @param values by label or {@code custom_id} of a field: a text, a {@link Boolean}, or one
     *     value or a {@link List} of values to choose
     * @throws RefusedByClient when the client would not let the person send it off
     */
    public Exchange submits(ModalForm form, Map<String, ?> values) {
        if (form.opener().userId() != actor.id() || form.opener().channelId() != place.id()) {
            throw new RefusedByClient(actor + " does not see this form in " + place);
        }
        form.requireFields(values);
        ObjectNode data = new ModalFiller(form, resolved(), values).data();
        return start(InteractionType.MODAL_SUBMIT, data, form.opener().messageId());
    }

    /** Writes a message. */
    public Message says(String text) {
        Channel channel = place.channel();
        Permission needed = Permission.toWrite(channel.type().isThread());
        if (!world.may(actor.id(), channel, needed)) {
            throw new RefusedByClient(actor + " may not write in " + place);
        }
        return discord.say(actor, channel, text);
    }

    /** What the person sees, oldest first. */
    public List<Message> sees() {
        return world.messages().in(place.id()).stream()
                .filter(it -> it.isVisibleTo(actor.id()))
                .toList();
    }

    private JsonNode control(Message given, int kind, String name) {
        Message message = visible(given);
        JsonNode found =
                message.controls().stream()
                        .filter(it -> Components.isSelect(it) == (kind != Components.BUTTON))
                        .filter(it -> isNamed(it, name))
                        .findFirst()
                        .orElseThrow(() -> noControl(message, name));
        if (found.path("disabled").asBoolean(false)) {
            throw new RefusedByClient(name + " is disabled");
        }
        return found;
    }

    private Message visible(Message given) {
        Message message = world.messages().find(place.id(), given.id());
        if (message == null || !message.isVisibleTo(actor.id())) {
            throw new RefusedByClient(actor + " does not see this message in " + place);
        }
        return message;
    }

    private static boolean isNamed(JsonNode control, String name) {
        return List.of("label", "custom_id", "placeholder").stream()
                .anyMatch(key -> Json.text(control, key).equals(name));
    }

    private static RefusedByClient noControl(Message message, String name) {
        return new RefusedByClient(
                "the message has no %s; it has: %s".formatted(name, message.controls()));
    }

    private static ObjectNode componentData(JsonNode component) {
        return Json.object()
                .put("id", component.path("id").asInt())
                .put("custom_id", Json.text(component, "custom_id"))
                .put("component_type", Components.type(component));
    }

    private CommandMenu menu() {
        return new CommandMenu(world, actor.id(), place.channel());
    }

    private Resolved resolved() {
        return new Resolved(world, actor.id(), place.channel());
    }

    private Exchange start(InteractionType type, ObjectNode data, long messageId) {
        return new Exchange(
                world,
                discord.interactions().start(type, actor.user(), place.channel(), data, messageId));
    }
}
