package dev.paperboy.subscription;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** The topics of servers; none of them is ever seen from another server. */
public interface ServerTopics {

    /** Adds a topic, unless its server has enough of them or one of that name. */
    Keeping add(TopicRequest request);

    /**
     * Changes a topic; digests that use it go on with it as it is then.
     *
     * @param read as it was when the request was made up
     */
    Keeping change(ServerTopic read, TopicRequest request);

    /**
     * Removes a topic, also from the digests that use it. One that used no other brings every paper
     * from then on, so who asks for it has to be told.
     *
     * @return the digests that used it, as they are now; empty: there is no such topic any more
     */
    Optional<List<DigestSchedule>> remove(long guildId, String id);

    /** The topics of one server, by name; those that cannot be understood are left out. */
    List<ServerTopic> ofGuild(long guildId);

    /** One topic of this server. */
    Optional<ServerTopic> find(long guildId, String id);

    /** Those of these that the server has, in the order asked for. */
    List<ServerTopic> findAll(long guildId, Collection<String> ids);

    /** How many topics a server may have. */
    int most();

    /** What came of keeping a topic. */
    sealed interface Keeping {

        /** It is kept like this. */
        record Kept(ServerTopic topic) implements Keeping {}

        /** The server has another topic of that name; upper and lower case are the same. */
        record NameTaken(String name) implements Keeping {}

        /** The server has as many as it may have. */
        record TooMany(int most) implements Keeping {}

        /** Somebody has changed or removed it meanwhile; nothing was changed. */
        record Outdated() implements Keeping {}
    }
}
