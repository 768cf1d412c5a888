/** The open channel: its header, and its messages from the oldest known to the newest. */

import { html, nothing } from '/lib/lit-html/lit-html.js';
import { guard } from '/lib/lit-html/directives/guard.js';
import { keyed } from '/lib/lit-html/directives/keyed.js';
import { ref } from '/lib/lit-html/directives/ref.js';
import { repeat } from '/lib/lit-html/directives/repeat.js';
import { ON_MESSAGE, shownName } from './command.js';
import { chooseCommand, offeredEntries } from './composer.js';
import { menuIcon } from './icons.js';
import { messageView, privateView } from './message.js';
import { text as momentText } from './moments.js';
import { addressOf, holdsMessages, isThread, nameOf, openChannelOf, titleOf } from './places.js';
import { kindOf } from './sidebar.js';
import { byAge, historyOf } from './session.js';
import { currentPerson, currentSession, directoryOf, sandboxNow, shownAt } from './store.js';

const MOST_TIPS = 5;

export function titleView(state, act) {
    const session = currentSession(state);
    const channel = openChannelOf(session);
    const parent = channel && isThread(channel) ? session.channels[channel.parent_id] : null;
    return html`<header class="title">
        <button
            class="icon drawer-button"
            aria-label="Channel list"
            aria-expanded=${state.isDrawerOpen}
            aria-controls="sidebar"
            @click=${() => act.moveDrawer(true)}
        >
            ${menuIcon}
        </button>
        ${parent ? html`<a href=${addressOf(state, parent)}>${titleOf(parent)}</a> ›` : nothing}
        ${channel ? kindOf(channel).sign : nothing}
        <h1>${channel ? nameOf(channel) : 'Paperboy'}</h1>
    </header>`;
}

/** What messages need to know of the rest of the page. */
export function contextOf(state, act) {
    const session = currentSession(state);
    const { locale, channels, members, roles } = directoryOf(state);
    const asked = Object.values(session.asked);
    const offered = session.offered[session.openId] ?? [];
    const user = (id) => members.find((member) => member.user.id === id)?.user;
    return {
        locale,
        channels,
        members,
        roles,
        now: sandboxNow(state),
        person: currentPerson(state),
        shownAt: (moment) => shownAt(state, moment),
        userName: (id) => user(id)?.global_name ?? user(id)?.username,
        channelName: (id) => session.channels[id]?.name,
        roleName: (id) => roles.find((role) => role.id === id)?.name,
        pending: (messageId, customId) =>
            asked.some((it) => it.messageId === messageId && it.customId === customId),
        failure: (messageId) => session.failures[messageId] ?? null,
        onClick: act.click,
        onSelect: act.select,
        onDismiss: act.dismissMessage,
        onOpenChannel: act.openChannel,
        onCommandMention: act.chooseMentioned,
        onWire: act.openWire,
        onCommandOnMessage: act.runOnMessage,
        messageCommands: offered
            .filter(({ type }) => type === ON_MESSAGE)
            .map((command) => ({ ...command, shownName: shownName(command, locale) })),
    };
}

export function historyView(state, act, reader) {
    const session = currentSession(state);
    const channel = openChannelOf(session);
    if (!channel) {
        return nothing;
    }
    return holdsMessages(channel)
        ? keyed(channel.id, messagesView(state, act, reader, channel))
        : postsView(state, channel);
}

function messagesView(state, act, reader, channel) {
    const session = currentSession(state);
    const { messages, isComplete, isLoaded } = historyOf(session, channel.id);
    const context = contextOf(state, act);
    // Messages are many: one is rendered again only if something it shows has changed.
    const { personId, sandbox } = state;
    const { channels, members, offered, newFrom } = session;
    const today = dayOf(context, new Date());
    const shared = [personId, sandbox.clock, channels, members, offered[channel.id], today];
    const waiting = ({ id }) =>
        Object.values(session.asked)
            .filter(({ messageId }) => messageId === id)
            .map(({ customId }) => customId)
            .join();
    const placed = (line, before) => {
        const day = dayOf(context, line.timestamp);
        const startsDay = !before || (before.author && dayOf(context, before.timestamp) !== day);
        const isFirstNew = newFrom[channel.id] === line.id;
        const own = [line, startsDay, isFirstNew, waiting(line), context.failure(line.id)];
        return guard([...shared, ...own], () =>
            placedView(context, line, startsDay ? day : null, isFirstNew),
        );
    };
    const asked = Object.entries(session.asked)
        .filter(([, { channelId, line }]) => line && channelId === channel.id)
        .map(([id, what]) => ({ id, ...what }));
    const lines = [...messages, ...asked].sort(byAge);
    return html`
        <div class="scroller" tabindex="0" role="region" aria-label="History" ${ref(reader.attach)}>
            <div
                class="log"
                role="log"
                aria-label="Messages in ${titleOf(channel)}"
                aria-busy=${!isLoaded}
            >
                ${isComplete ? welcomeView(state, act, channel, messages) : nothing}
                ${repeat(lines, idOf, (line, position) =>
                    line.author
                        ? placed(line, lines[position - 1])
                        : askedView(context, act, line),
                )}
            </div>
        </div>
        <div class="present" ?hidden=${!state.isAway}>
            <span>You’re viewing older messages</span>
            <button @click=${reader.toPresent}>Jump to present</button>
        </div>
    `;
}

const idOf = ({ id }) => id;

/** A message with the lines above it: where a day starts, and where what is unread does. */
function placedView(context, message, day, isFirstNew) {
    return html`
        ${day ? html`<p class="divider"><span>${day}</span></p>` : nothing}
        ${isFirstNew ? html`<p class="divider new"><span>New</span></p>` : nothing}
        ${messageView(message, context)}
    `;
}

/** The day of a real moment by the sandbox's clock. */
function dayOf({ locale, shownAt: shown }, moment) {
    return momentText(shown(new Date(moment)), 'D', { locale });
}

/** A command that was sent and whose answer has not come. */
function askedView({ person }, act, { id, line, failure }) {
    return html`<div class="asked" data-nonce=${id}>
        <p><b>${person.name}</b> used <span class="command-name">${line}</span></p>
        ${
            failure
                ? html`<p class="failure">${failure}</p>
                      ${privateView(() => act.dismissFailure(id))}`
                : html`<p class="quiet waiting">Sending command…</p>`
        }
    </div>`;
}

function welcomeView(state, act, channel, messages) {
    const tips = messages.length === 0 ? offeredEntries(state).slice(0, MOST_TIPS) : [];
    return html`<section class="welcome">
        <h2>Welcome to ${titleOf(channel)}</h2>
        <p class="quiet">This is where it starts. Type <kbd>/</kbd> to see what Paperboy can do.</p>
        <div class="tips">
            ${tips.map(
                (entry) =>
                    html`<button @click=${() => chooseCommand(state, act, entry)}>
                        ${entry.title}
                    </button>`,
            )}
        </div>
    </section>`;
}

function postsView(state, forum) {
    const posts = Object.values(currentSession(state).channels).filter(
        ({ parent_id: parent }) => parent === forum.id,
    );
    return html`<section class="posts" aria-label="Posts">
        ${posts.length === 0 ? html`<p class="quiet">There are no posts yet.</p>` : nothing}
        <ul>
            ${posts.map(
                (post) => html`<li><a href=${addressOf(state, post)}>${post.name}</a></li>`,
            )}
        </ul>
    </section>`;
}
