/** The list of channels, the direct messages, and who one is. */

import { html, nothing } from '/lib/lit-html/lit-html.js';
import { ifDefined } from '/lib/lit-html/directives/if-defined.js';
import { repeat } from '/lib/lit-html/directives/repeat.js';
import { announcementIcon, directIcon, forumIcon, textIcon, threadIcon } from './icons.js';
import { addressOf, directChannels, groupsOf, isThread, nameOf } from './places.js';
import { ChannelType, currentPerson, currentSession } from './store.js';

const KINDS = {
    [ChannelType.TEXT]: { sign: textIcon, kind: 'text channel' },
    [ChannelType.ANNOUNCEMENT]: { sign: announcementIcon, kind: 'announcement channel' },
    [ChannelType.FORUM]: { sign: forumIcon, kind: 'forum' },
    [ChannelType.DIRECT]: { sign: directIcon, kind: 'direct message' },
};
const THREAD = { sign: threadIcon, kind: 'thread' };

/** The sign before a channel's name, and what kind of channel it is. */
export function kindOf(channel) {
    return isThread(channel) ? THREAD : (KINDS[channel.type] ?? KINDS[ChannelType.TEXT]);
}

export function sidebarView(state, act) {
    const session = currentSession(state);
    if (!session?.guild) {
        return state.sandbox ? html`<p class="quiet loading">Connecting…</p>` : nothing;
    }
    const groups = groupsOf(session).filter(({ channels }) => channels.length > 0);
    return html`
        <h2 class="server">${session.guild.name}</h2>
        <nav aria-label="Channels">
            ${groups.map(
                ({ category, channels }) => html`
                    ${category ? html`<h3>${category.name}</h3>` : nothing}
                    ${placesView(
                        state,
                        channels.flatMap(({ channel, threads }) => [channel, ...threads]),
                    )}
                `,
            )}
            <h3>Direct Messages</h3>
            ${placesView(state, directChannels(session))}
        </nav>
        ${personView(state, act)}
    `;
}

function placesView(state, channels) {
    return html`<ul>
        ${repeat(channels, ({ id }) => id, (channel) => placeView(state, channel))}
    </ul>`;
}

function placeView(state, channel) {
    const { openId, unread } = currentSession(state);
    const { sign, kind } = kindOf(channel);
    const news = unread[channel.id];
    const label = `${nameOf(channel)} (${kind})${news ? `, ${news.count} unread` : ''}`;
    return html`
        <li class=${isThread(channel) ? 'thread-place' : ''}>
            <a
                class="place ${news ? 'unread' : ''}"
                href=${addressOf(state, channel)}
                data-channel=${channel.id}
                aria-label=${label}
                aria-current=${ifDefined(channel.id === openId ? 'page' : undefined)}
            >
                ${sign}
                <span class="place-name">${nameOf(channel)}</span>
                ${news ? html`<span class="count" aria-hidden="true">${news.count}</span>` : nothing}
            </a>
        </li>
    `;
}

function personView(state, act) {
    const me = currentPerson(state);
    return html`<section class="person" aria-label="Who you are">
        <p class="me">
            <span class="avatar" aria-hidden="true">${me.name[0]}</span>
            <span><b>${me.name}</b> <span class="quiet">${me.title}</span></span>
        </p>
        <div class="people" role="group" aria-label="Switch person">
            ${state.sandbox.people.map(
                (person) =>
                    html`<button
                        aria-pressed=${person.id === me.id}
                        title="${person.name}, ${person.title}"
                        @click=${() => act.be(person)}
                    >
                        ${person.name}
                    </button>`,
            )}
        </div>
    </section>`;
}
