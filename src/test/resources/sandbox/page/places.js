/** The places of a server: their order in the sidebar, and their addresses in the URL's hash. */

import { ChannelType, currentPerson, currentSession } from './store.js';

const DIRECT_SLUG = '@paperboy';

/** Whether one looks at its messages, rather than at what is below it. */
export function holdsMessages({ type }) {
    return type !== ChannelType.CATEGORY && type !== ChannelType.FORUM;
}

export function isThread({ type }) {
    return type === ChannelType.PUBLIC_THREAD || type === ChannelType.PRIVATE_THREAD;
}

/** What people call it, with its sign. */
export function titleOf(channel) {
    return channel.type === ChannelType.DIRECT
        ? `@${nameOf(channel)}`
        : `${isThread(channel) ? '' : '#'}${nameOf(channel)}`;
}

export function nameOf({ type, name, recipients }) {
    return type === ChannelType.DIRECT
        ? (recipients?.[0]?.global_name ?? recipients?.[0]?.username ?? 'Paperboy')
        : name;
}

/** The server as the sidebar shows it: groups of channels, each with its threads. */
export function groupsOf(session) {
    const all = Object.values(session.channels);
    const below = (id, isWanted) =>
        all
            .filter((it) => (it.parent_id ?? null) === id && isWanted(it))
            .sort((a, b) => a.position - b.position || (a.id < b.id ? -1 : 1));
    const group = (category) => ({
        category,
        channels: below(category?.id ?? null, (it) => !isApart(it)).map((channel) => ({
            channel,
            threads: below(channel.id, isThread),
        })),
    });
    return [null, ...below(null, ({ type }) => type === ChannelType.CATEGORY)].map(group);
}

function isApart(channel) {
    return (
        channel.type === ChannelType.DIRECT ||
        channel.type === ChannelType.CATEGORY ||
        isThread(channel)
    );
}

export function directChannels(session) {
    return Object.values(session.channels).filter(({ type }) => type === ChannelType.DIRECT);
}

/** All places from top to bottom. */
export function placesOf(session) {
    return [
        ...groupsOf(session).flatMap(({ channels }) =>
            channels.flatMap(({ channel, threads }) => [channel, ...threads]),
        ),
        ...directChannels(session),
    ];
}

export function openChannelOf(session) {
    return session?.channels[session.openId];
}

/** The address of a channel; threads may share a name, so they go by their ids. */
export function slugOf(channel) {
    if (channel.type === ChannelType.DIRECT) {
        return DIRECT_SLUG;
    }
    return isThread(channel) ? channel.id : encodeURIComponent(channel.name);
}

export function findPlace(session, slug) {
    return placesOf(session).find((channel) => slugOf(channel) === slug || channel.id === slug);
}

export function hashOf(person, channel) {
    return `#/${encodeURIComponent(person.name.toLowerCase())}/${channel ? slugOf(channel) : ''}`;
}

/** The address of a channel for who one is. */
export function addressOf(state, channel) {
    return hashOf(currentPerson(state), channel);
}

/** The person and the channel's slug a hash names, where it names them. */
export function readHash(hash, people) {
    const [, name, slug] = hash.match(/^#\/([^/]*)\/?(.*)$/) ?? [];
    const person = people.find((it) => encodeURIComponent(it.name.toLowerCase()) === name);
    return { person, slug };
}

/** The place before or after the open one. */
export function neighbour(state, step) {
    const session = currentSession(state);
    const places = placesOf(session);
    const position = places.findIndex(({ id }) => id === session.openId);
    return places[(position + step + places.length) % places.length];
}
