package dev.paperboy.discord.view;

import java.util.Set;

/** The actions that components carry in their ids. */
public final class Actions {

    /** A button; argument: the paper's id. Shows the paper to who clicked. */
    public static final String PAPER = "paper";

    /** A select of papers; argument: free. Its values are paper ids. Shows the paper chosen. */
    public static final String OPEN = "open";

    /** A button; argument: the paper's id. Shows the whole abstract to who clicked. */
    public static final String ABSTRACT = "abstract";

    /**
     * A button; arguments: the paper's id; the order and how many to skip (the most similar, and
     * none, if not told); words that they must fit (none if not told). Lists similar papers.
     */
    public static final String SIMILAR = "similar";

    /** A button; arguments: the order, how many to skip, the words. Searches for them. */
    public static final String SEARCH = "search";

    /**
     * A button; arguments: first and last feed day, how many papers to skip (none if not told), and
     * one that is free. Lists all papers of these days.
     */
    public static final String DAYS = "days";

    /**
     * A button; argument: the id of a digest's delivery. Tells how its papers were chosen. Older
     * ones have as arguments: first and last feed day, number shown, the fewest upvotes that were
     * wanted (0 if not told).
     */
    public static final String WHY = "why";

    /** A button; argument: the paper's id. Tells what the digests here make of it. */
    public static final String PAPER_WHY = "paperwhy";

    /**
     * A button; arguments: the digest's id, the server's id, and one that is free. Looks again
     * whether the digest's channel takes messages, and resumes what was paused there.
     */
    public static final String FIX = "fix";

    /**
     * A button; arguments: a digest's id, and where the button is: after as many digests of the
     * list as are skipped, else blank. Pauses it.
     */
    public static final String PAUSE = "pause";

    /** A button; argument: a digest's id. Removes it. */
    public static final String REMOVE = "remove";

    /**
     * A button; arguments: a digest's id, one that tells the offer, the server's id. Posts it once.
     */
    public static final String POST_NOW = "postnow";

    /**
     * A button; arguments: a proposed digest, see its record. Shows it as things stand now; the
     * next three do something with one and have the same arguments.
     */
    public static final String PROPOSAL = "setupshow";

    /** A button. Turns a proposed digest on. */
    public static final String TURN_ON = "setupon";

    /** A button. Turns a proposed digest on and posts it at once. */
    public static final String POST_ONE = "setuppost";

    /** A button. Opens the form in which a proposed digest is changed. */
    public static final String CHANGE_PROPOSAL = "setupchange";

    /** A form; arguments: the proposed digest as it was. Shows it as it was changed. */
    public static final String PROPOSAL_FORM = "setupform";

    /** A button without arguments. Puts the offer of a first digest away. */
    public static final String NOT_NOW = "setuplater";

    /**
     * A button; arguments: a channel, and what is wanted of it. Looks whether the channel gives all
     * that a digest needs.
     */
    public static final String CHECK = "check";

    /**
     * A button; arguments: a digest's id, and one that tells the offer to post it. Shows what it
     * would post now.
     */
    public static final String PREVIEW = "preview";

    /** A button; argument: how many to skip. Lists the server's digests. */
    public static final String DIGESTS = "digests";

    /** A button; argument: where to begin. Lists what the server's digests did. */
    public static final String HISTORY = "history";

    /**
     * A button; argument: the id of a digest's delivery. Lets who clicked subscribe to the topics
     * of that digest.
     */
    public static final String FOLLOW = "follow";

    /** A button without arguments. Shows who clicked what they have subscribed to. */
    public static final String SUBSCRIPTIONS = "subscriptions";

    /** A button without arguments. Asks who clicked whether to end all they have subscribed to. */
    public static final String UNSUBSCRIBE = "unsubscribe";

    /** A button without arguments. Offers topics to subscribe to. */
    public static final String OFFER_TOPICS = "suboffer";

    /** A select; argument: free. Its values are topics. Subscribes who chose to those. */
    public static final String SUBSCRIBE = "subscribe";

    /** A select. Its values are subscriptions of who chose. Ends those. */
    public static final String STOP = "substop";

    /** A select. Its value is an hour of the day. Lets the digest of who chose come then. */
    public static final String HOUR = "subhour";

    /** A select. Its value is how often the digest of who chose comes. */
    public static final String RHYTHM = "subrhythm";

    /** A button; argument: whether to pause the digest of who clicked, or to let it come again. */
    public static final String PAUSE_MINE = "subpause";

    /** A button without arguments. Ends all that who clicked has subscribed to. */
    public static final String UNSUBSCRIBE_ALL = "subend";

    /**
     * A button or a select of digests; arguments: the id of a topic's draft, and the id of a digest
     * that is to use it (a select tells it by its value; none: no digest is to). Saves the topic.
     */
    public static final String TOPIC_SAVE = "topicsave";

    /** A button; argument: the id of a topic's draft. Forgets it. */
    public static final String TOPIC_CANCEL = "topiccancel";

    /**
     * A button or a select of digests; arguments: a topic's id, and the id of the digest that is to
     * use it (a select tells it by its value).
     */
    public static final String TOPIC_USE = "topicuse";

    /** A button; argument: a topic's id. Removes it. */
    public static final String TOPIC_REMOVE = "topicremove";

    /** A button; argument: how many to skip. Lists the server's topics. */
    public static final String TOPICS = "topics";

    /**
     * A button; argument: the paper's id. Opens the thread about it in the channel, or tells where
     * it is.
     */
    public static final String DISCUSS = "discuss";

    /** A button without arguments. Shows the channel the private message that it is on. */
    public static final String SHARE = "share";

    /**
     * A button; arguments: the paper's id, and when it had been saved: the button is on the answer
     * that it was removed, whose place the answer takes. Puts the paper on the list of who clicked.
     */
    public static final String SAVE = "save";

    /** A button; argument: the paper's id. Takes the paper off the list of who clicked. */
    public static final String UNSAVE = "unsave";

    /** A button; argument: the paper's id. Tells who clicked how to cite it. */
    public static final String CITE = "cite";

    /**
     * A button; arguments: how many to skip, the words to look for (none if not told). Shows the
     * list of who clicked.
     */
    public static final String SAVED = "saved";

    /**
     * A select of papers; arguments: as of {@link #SAVED}. Takes the one chosen off the list of who
     * chose.
     */
    public static final String SAVED_REMOVE = "savedremove";

    /**
     * A button; arguments: a paper's id, when it had been saved, then as of {@link #SAVED}. Puts
     * the paper back on the list of who clicked.
     */
    public static final String SAVED_BACK = "savedback";

    /**
     * A button; arguments: a format, the words to look for (none if not told). Gives the list of
     * who clicked as a file.
     */
    public static final String SAVED_EXPORT = "savedexport";

    /** A select. Its value is a task that help is wanted with. Shows that help. */
    public static final String HELP = "help";

    /**
     * A button; argument: whose data. Gives what is kept about who clicked, or about the server, as
     * a file.
     */
    public static final String PRIVACY_EXPORT = "privacyexport";

    /** A button; argument: whose data. Asks whether it is to be deleted. */
    public static final String PRIVACY_DELETE = "privacydelete";

    /** A button; argument: whose data. Deletes it. */
    public static final String PRIVACY_FORGET = "privacyforget";

    /** Those about what is the asker's own, or the message's. */
    private static final Set<String> PERSONAL =
            Set.of(
                    SHARE,
                    SAVED,
                    SAVED_REMOVE,
                    SAVED_BACK,
                    SAVED_EXPORT,
                    SUBSCRIPTIONS,
                    OFFER_TOPICS,
                    STOP,
                    HOUR,
                    RHYTHM,
                    PAUSE_MINE,
                    UNSUBSCRIBE,
                    UNSUBSCRIBE_ALL);

    private Actions() {}

    /**
     * Whether this would show others, who see the message too, something of their own in place of
     * what is in it, or change that; a message that is shared goes without.
     */
    public static boolean isPersonal(ComponentId id) {
        return PERSONAL.contains(id.action());
    }
}
