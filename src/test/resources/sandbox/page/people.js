/** Being a person of the sandbox: their connections, and where in the server they look. */

import { call, Client } from './client.js';
import { historyOf } from './session.js';
import { currentPerson, currentSession } from './store.js';
import {
    findPlace,
    hashOf,
    holdsMessages,
    openChannelOf,
    placesOf,
    readHash,
    slugOf,
} from './places.js';

const PAGE = 50;
const LOOK_AGAIN_MILLIS = 1000;

export function createPeople(store) {
    const clients = new Map();
    const { dispatch } = store;

    function connect(person) {
        const on = (type, rest) => dispatch({ type, person: person.id, ...rest });
        const client = new Client(person.token, {
            onEvent: (name, data) => {
                if (name === 'SANDBOX_STATE') {
                    dispatch({ type: 'sandboxChanged', sandbox: data });
                    return;
                }
                on(name, { data });
                if (name === 'READY') {
                    settle(person, client);
                } else if (name.endsWith('_DELETE') && isCurrent(person) && !openChannel()) {
                    open(addressedPlace());
                }
            },
            onLost: async () => {
                on('connectionLost');
                await awaitSandbox();
            },
        });
        clients.set(person.id, client);
        client.connect();
    }

    /** Takes over how the sandbox is, as soon as it answers. */
    async function awaitSandbox() {
        const sandbox = await readSandbox();
        const { personId } = store.state;
        if (personId && !sandbox.people.some(({ id }) => id === personId)) {
            // A sandbox started anew knows none of the people and channels of this page.
            location.reload();
            return;
        }
        dispatch({ type: 'sandboxChanged', sandbox });
    }

    async function readSandbox() {
        for (;;) {
            try {
                return await call('GET', '/sandbox/state');
            } catch {
                dispatch({ type: 'sandboxLost' });
                await new Promise((resolve) => setTimeout(resolve, LOOK_AGAIN_MILLIS));
            }
        }
    }

    async function settle(person, client) {
        const { bot } = store.state.sandbox;
        try {
            const data = await client.call('POST', '/users/@me/channels', { recipient_id: bot.id });
            dispatch({ type: 'CHANNEL_CREATE', person: person.id, data });
        } catch {
            // The connection is lost; it says so itself, and the next READY comes here again.
            return;
        }
        if (isCurrent(person)) {
            open(openChannel() ?? addressedPlace());
        }
    }

    function isCurrent({ id }) {
        return id === store.state.personId;
    }

    function openChannel() {
        return openChannelOf(currentSession(store.state));
    }

    function addressedPlace() {
        const session = currentSession(store.state);
        const { slug } = readHash(location.hash, store.state.sandbox.people);
        return findPlace(session, slug) ?? placesOf(session)[0];
    }

    /** Looks at a channel, and keeps the address bar with it. */
    function open(channel) {
        if (!channel) {
            return;
        }
        const person = store.state.personId;
        dispatch({ type: 'channelOpened', person, channelId: channel.id });
        dispatch({ type: 'drawerMoved', isOpen: false });
        const hash = hashOf(currentPerson(store.state), channel);
        if (location.hash !== hash) {
            location.hash = hash;
        }
        if (holdsMessages(channel)) {
            if (!historyOf(currentSession(store.state), channel.id).isLoaded) {
                readHistory(channel.id);
            }
            readOffered(channel.id);
        }
    }

    /** Reads the newest messages, or those before the oldest known one. */
    async function readHistory(channelId, before) {
        const person = store.state.personId;
        const of = (type, rest) => dispatch({ type, person, channelId, ...rest });
        const query = `limit=${PAGE}${before ? `&before=${before}` : ''}`;
        of('historyAsked');
        try {
            const path = `/channels/${channelId}/messages?${query}`;
            const messages = await clients.get(person).call('GET', path);
            of('historyRead', { messages, isComplete: messages.length < PAGE });
        } catch (refused) {
            of('historyFailed');
            dispatch({ type: 'noticed', notice: refused.message });
        }
    }

    /** Looks which commands are offered, until the bot has registered some. */
    async function readOffered(channelId) {
        const person = store.state.personId;
        const path = `/channels/${channelId}/application-command-index`;
        const isHere = () =>
            store.state.personId === person && currentSession(store.state).openId === channelId;
        try {
            const { application_commands: commands } = await clients.get(person).call('GET', path);
            dispatch({ type: 'commandsOffered', person, channelId, commands });
        } catch {
            // The connection is lost; it says so itself, and READY looks again.
            return;
        }
        if (isHere() && isStarting(currentSession(store.state))) {
            setTimeout(() => isHere() && readOffered(channelId), LOOK_AGAIN_MILLIS);
        }
    }

    return {
        awaitSandbox,
        open,
        readOffered,
        client: () => clients.get(store.state.personId),

        /** Becomes another person, looking at the same channel where they see it. */
        be(person, slug) {
            const here = openChannel();
            const wanted = slug ?? (here ? slugOf(here) : '');
            dispatch({ type: 'personChosen', id: person.id });
            const session = currentSession(store.state);
            if (session?.isReady) {
                open(findPlace(session, wanted) ?? openChannel() ?? placesOf(session)[0]);
                return;
            }
            location.hash = `${hashOf(person)}${wanted}`;
            if (!clients.has(person.id)) {
                connect(person);
            }
        },

        readOlder() {
            const session = currentSession(store.state);
            const { messages, isLoading, isComplete } = historyOf(session, session.openId);
            if (!isLoading && !isComplete && messages.length > 0) {
                readHistory(session.openId, messages[0].id);
            }
        },
    };
}

/** Whether the bot has not registered its commands yet. */
export function isStarting({ isReady, offered }) {
    const lists = Object.values(offered);
    return isReady && lists.length > 0 && lists.every((commands) => commands.length === 0);
}
