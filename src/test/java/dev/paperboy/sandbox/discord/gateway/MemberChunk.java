package dev.paperboy.sandbox.discord.gateway;

import dev.paperboy.sandbox.discord.model.Guild;
import dev.paperboy.sandbox.discord.model.Json;
import dev.paperboy.sandbox.discord.model.Member;
import dev.paperboy.sandbox.discord.model.World;
import dev.paperboy.sandbox.discord.wire.Wire;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Answers a client that asks for members of a server by their ids. */
final class MemberChunk {
    private MemberChunk() {}

    static ObjectNode of(World world, Guild guild, JsonNode request) {
        ObjectNode json =
                Json.object()
                        .put("guild_id", Long.toString(guild.id()))
                        .put("chunk_index", 0)
                        .put("chunk_count", 1)
                        .put("nonce", Json.text(request, "nonce"));
        ArrayNode members = json.putArray("members");
        JsonNode ids = request.path("user_ids");
        for (JsonNode id : ids.isArray() ? ids : Json.array().add(ids)) {
            Member member = guild.member(id.asLong(0L));
            if (member != null) {
                members.add(Wire.member(member, world.users().get(member.userId())));
            }
        }
        return json;
    }
}
