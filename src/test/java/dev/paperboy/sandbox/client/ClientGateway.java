package dev.paperboy.sandbox.client;

import dev.paperboy.sandbox.discord.Actor;
import dev.paperboy.sandbox.discord.LocalDiscord;
import dev.paperboy.sandbox.discord.model.Change;

import tools.jackson.databind.node.ObjectNode;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** The gateway as people's clients know it: tells each person what that person sees. */
public final class ClientGateway implements AutoCloseable {

    private final LocalDiscord discord;
    private final Accounts accounts;
    private final Set<ClientConnection> connections = ConcurrentHashMap.newKeySet();
    private final Runnable stop;

    public ClientGateway(LocalDiscord discord, Accounts accounts) {
        this.discord = discord;
        this.accounts = accounts;
        this.stop = discord.listen(this::tell);
    }

    /** Makes the listener of a new WebSocket. */
    public Object accept() {
        return new ClientConnection(this);
    }

    void identify(ClientConnection connection, String token) {
        Actor person = accounts.find(token);
        if (person == null) {
            connection.refuse();
            return;
        }
        PersonalJson json = new PersonalJson(discord.world(), person.id());
        // Nothing may happen between what is told first and what is told from then on.
        boolean _ =
                discord.world()
                        .changes()
                        .inOrder(() -> {
                            connection.begin(person, json);
                            return connections.add(connection);
                        });
    }

    void closed(ClientConnection connection) {
        connections.remove(connection);
    }

    private void tell(Change change) {
        connections.forEach(connection -> connection.hear(change));
    }

    /** Tells all clients of a person. */
    void tell(Actor person, String event, ObjectNode data) {
        connections.stream()
                .filter(connection -> connection.isOf(person))
                .forEach(connection -> connection.dispatch(event, data));
    }

    /** Tells everybody's clients. */
    public void tellAll(String event, ObjectNode data) {
        connections.forEach(connection -> connection.dispatch(event, data));
    }

    @Override
    public void close() {
        stop.run();
    }
}
