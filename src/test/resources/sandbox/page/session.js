/** What one person's client knows, and how it follows from events: pure functions. */

export const newSession = {
    isReady: false,
    user: null,
    guild: null,
    members: [],
    roles: [],
    channels: {},
    openId: null,
    histories: {},
    unread: {},
    newFrom: {},
    offered: {},
    asked: {},
    failures: {},
    drafts: {},
    form: null,
    dismissed: [],
};

const emptyDraft = {
    text: '',
    active: 0,
    isMenuClosed: false,
    problem: null,
    command: null,
};
const emptyHistory = { messages: [], isComplete: false, isLoading: false, isLoaded: false };

const byId = (items) => Object.fromEntries(items.map((item) => [item.id, item]));
const without = (map, key) => Object.fromEntries(Object.entries(map).filter(([it]) => it !== key));
/** Ids are made in order of time, those of messages and the nonces of clients alike. */
export const byAge = (a, b) =>
    a.id.length - b.id.length || (a.id < b.id ? -1 : Number(a.id > b.id));

export function historyOf(session, channelId) {
    return session.histories[channelId] ?? emptyHistory;
}

export function draftOf(session, channelId) {
    return session.drafts[channelId] ?? emptyDraft;
}

/** What becomes of a session, by gateway event or by what the person does. */
export const changes = {
    READY: ({ data }) => ({
        isReady: true,
        user: data.user,
        guild: data.guilds[0],
        members: data.guilds[0].members,
        roles: data.guilds[0].roles,
        channels: byId([
            ...data.guilds[0].channels,
            ...data.guilds[0].threads,
            ...data.private_channels,
        ]),
        histories: {},
    }),
    connectionLost: () => ({ isReady: false }),

    CHANNEL_CREATE: channelKept,
    CHANNEL_UPDATE: channelKept,
    CHANNEL_DELETE: channelGone,
    THREAD_CREATE: channelKept,
    THREAD_UPDATE: channelKept,
    THREAD_DELETE: channelGone,

    channelOpened: ({ channelId }, session) => ({
        openId: channelId,
        unread: without(session.unread, channelId),
        newFrom: { ...session.newFrom, [channelId]: session.unread[channelId]?.firstId },
    }),

    historyAsked: ({ channelId }, session) => history(session, channelId, { isLoading: true }),
    historyFailed: ({ channelId }, session) => history(session, channelId, { isLoading: false }),
    historyRead: ({ channelId, messages, isComplete }, session) =>
        history(session, channelId, {
            messages: merged(session, messages, historyOf(session, channelId).messages),
            isComplete,
            isLoading: false,
            isLoaded: true,
        }),

    MESSAGE_CREATE: ({ data }, session) => ({
        ...history(session, data.channel_id, {
            messages: merged(session, historyOf(session, data.channel_id).messages, [data]),
        }),
        unread: noteUnread(session, data),
        asked: Object.fromEntries(
            Object.entries(session.asked).filter(
                ([, { interactionId }]) =>
                    !interactionId || interactionId !== data.interaction_metadata?.id,
            ),
        ),
    }),
    MESSAGE_UPDATE: ({ data }, session) =>
        history(session, data.channel_id, {
            messages: historyOf(session, data.channel_id).messages.map((it) =>
                it.id === data.id ? data : it,
            ),
        }),
    MESSAGE_DELETE: ({ data }, session) => messageGone(session, data.channel_id, data.id),
    dismissed: ({ channelId, messageId }, session) => ({
        ...messageGone(session, channelId, messageId),
        dismissed: [...session.dismissed, messageId],
    }),

    commandsOffered: ({ channelId, commands }, session) => ({
        offered: { ...session.offered, [channelId]: commands },
    }),

    asked: ({ nonce, what }, session) => ({
        asked: { ...session.asked, [nonce]: what },
        failures: without(session.failures, what.messageId),
    }),
    INTERACTION_CREATE: ({ data }, session) =>
        session.asked[data.nonce] && {
            asked: {
                ...session.asked,
                [data.nonce]: { ...session.asked[data.nonce], interactionId: data.id },
            },
        },
    answered: ({ nonce }, session) => ({ asked: without(session.asked, nonce) }),
    /** A command has no message of its own yet: its line stays and tells of the failure. */
    failed: ({ nonce, why }, session) => {
        const what = session.asked[nonce];
        if (!what) {
            return null;
        }
        return what.messageId
            ? {
                  asked: without(session.asked, nonce),
                  failures: { ...session.failures, [what.messageId]: why },
              }
            : { asked: { ...session.asked, [nonce]: { ...what, failure: why } } };
    },

    formOpened: ({ form }) => ({ form }),
    formChanged: ({ change }, session) => ({
        form: session.form && { ...session.form, ...change },
    }),

    drafted: ({ channelId, change }, session) => ({
        drafts: {
            ...session.drafts,
            [channelId]: { ...draftOf(session, channelId), ...change },
        },
    }),
};

function channelKept({ data }, session) {
    return {
        channels: { ...session.channels, [data.id]: { ...session.channels[data.id], ...data } },
    };
}

function channelGone({ data }, session) {
    return {
        channels: without(session.channels, data.id),
        unread: without(session.unread, data.id),
        openId: session.openId === data.id ? null : session.openId,
    };
}

function history(session, channelId, change) {
    return {
        histories: {
            ...session.histories,
            [channelId]: { ...historyOf(session, channelId), ...change },
        },
    };
}

/** All of them once, the later ones as they are newer, from the oldest to the newest. */
function merged({ dismissed }, earlier, later) {
    return Object.values({ ...byId(earlier), ...byId(later) })
        .filter(({ id }) => !dismissed.includes(id))
        .sort(byAge);
}

function messageGone(session, channelId, messageId) {
    const { messages } = historyOf(session, channelId);
    return history(session, channelId, { messages: messages.filter(({ id }) => id !== messageId) });
}

function noteUnread({ unread, user, openId }, { id, author, channel_id: channelId }) {
    if (author.id === user?.id || channelId === openId) {
        return unread;
    }
    const before = unread[channelId] ?? { count: 0, firstId: id };
    return { ...unread, [channelId]: { ...before, count: before.count + 1 } };
}
