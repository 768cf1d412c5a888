/** Where one writes: messages, and commands after a slash. */

import { html, nothing } from '/lib/lit-html/lit-html.js';
import { ifDefined } from '/lib/lit-html/directives/if-defined.js';
import { live } from '/lib/lit-html/directives/live.js';
import { activeId, isChoosing, listView, step } from './combobox.js';
import { entries, matches, optionOf, read, shownDescription, start } from './command.js';
import { sendIcon } from './icons.js';
import { commandView, focusCommand, nextOption } from './options.js';
import { isStarting } from './people.js';
import { holdsMessages, openChannelOf, titleOf } from './places.js';
import { draftOf } from './session.js';
import { currentPerson, currentSession } from './store.js';

const LONGEST_MESSAGE = 2000;
const MOST_ROWS = 10;
const MENU = 'commands';
const NOT_WRITABLE = 'You do not have permission to send messages in this channel.';

export function composerView(state, act) {
    const session = currentSession(state);
    const channel = openChannelOf(session);
    if (!channel || !holdsMessages(channel)) {
        return nothing;
    }
    const draft = draftOf(session, channel.id);
    const starting = html`<p class="quiet" role="status">Paperboy is starting…</p>`;
    return html`
        ${isStarting(session) ? starting : nothing}
        ${draft.command ? commandView(state, act, draft) : textView(state, act, channel, draft)}
    `;
}

function textView(state, act, channel, draft) {
    const title = titleOf(channel);
    const isWritable = channel.writable !== false;
    const menu = menuOf(state, act, draft);
    const on = createTyping(state, act, draft, menu);
    return html`
        <form class="box" aria-label="Write" @submit=${on.submit}>
            ${menu ? listView({ ...menu, id: MENU }) : nothing}
            <div class="row">
                <textarea
                    id="message"
                    class="field"
                    rows=${Math.min(draft.text.split('\n').length, MOST_ROWS)}
                    maxlength=${LONGEST_MESSAGE}
                    ?disabled=${!isWritable}
                    aria-label="Message ${title}"
                    aria-autocomplete="list"
                    aria-haspopup="listbox"
                    aria-controls=${ifDefined(menu ? MENU : undefined)}
                    aria-activedescendant=${ifDefined(menu ? activeId(MENU, menu) : undefined)}
                    placeholder=${isWritable ? `Message ${title}` : NOT_WRITABLE}
                    .value=${live(draft.text)}
                    @input=${on.input}
                    @keydown=${on.keydown}
                ></textarea>
                <button
                    type="submit"
                    class="icon send"
                    aria-label="Send message"
                    ?disabled=${!draft.text.trim()}
                >
                    ${sendIcon}
                </button>
            </div>
            ${draft.problem ? html`<p class="failure" role="alert">${draft.problem}</p>` : nothing}
        </form>
    `;
}

/** The commands offered here, in the person's language. */
export function offeredEntries(state) {
    const { offered, openId } = currentSession(state);
    return entries(offered[openId] ?? [], currentPerson(state).locale);
}

function menuOf(state, act, { text, active, isMenuClosed }) {
    if (!text.startsWith('/') || text.includes('\n') || isMenuClosed) {
        return null;
    }
    const lines = matches(offeredEntries(state), text).map((entry) => ({
        entry,
        name: entry.title,
        hint: shownDescription(entry.node, currentPerson(state).locale),
    }));
    return {
        label: 'Commands',
        lines,
        active,
        status: lines.length === 0 ? 'No commands match' : null,
        onChoose: ({ entry }) => chooseCommand(state, act, entry),
    };
}

/** Opens a command to be filled in, the cursor in the first option it needs. */
/** Begins the command that a text mentions by its own name, as `digest setup`, if it is offered. */
export function chooseMentioned(state, act, name) {
    const entry = offeredEntries(state).find(({ plain }) => plain.join(' ') === name);
    if (entry) {
        chooseCommand(state, act, entry);
    }
}

export function chooseCommand(state, act, entry) {
    openCommand(act, start(entry, currentPerson(state).locale));
}

function openCommand(act, command) {
    act.draft({ command, text: '', problem: null });
    focusCommand(command.focus ?? nextOption(command));
    if (optionOf(command, command.focus)?.autocomplete) {
        act.suggest(command.focus);
    }
}

function createTyping(state, act, draft, menu) {
    function send(event) {
        event.preventDefault();
        if (draft.text.trim()) {
            act.sendMessage(draft.text.trim());
        }
    }

    return {
        submit: send,

        input({ target: { value: text } }) {
            const command = read(text, offeredEntries(state), currentPerson(state).locale);
            if (command) {
                openCommand(act, command);
                return;
            }
            if (text === '/') {
                act.lookForCommands();
            }
            act.draft({ text, active: 0, isMenuClosed: false, problem: null });
        },

        keydown(event) {
            const position = menu && step(event, menu);
            const line = menu?.lines[menu.active];
            if (typeof position === 'number') {
                act.draft({ active: position });
            } else if (event.key === 'Escape' && menu) {
                event.stopPropagation();
                act.draft({ isMenuClosed: true });
            } else if (isChoosing(event) && line) {
                event.preventDefault();
                chooseCommand(state, act, line.entry);
            } else if (event.key === 'Enter' && !event.shiftKey && !event.isComposing) {
                send(event);
            }
        },
    };
}
