/** Starts the page: its state, its regions, and what is done by keyboard and address. */

import { html, render } from '/lib/lit-html/lit-html.js';
import { contextOf, historyView, titleView } from './channel.js';
import { showActive } from './combobox.js';
import { chooseMentioned, composerView } from './composer.js';
import { confirmView, controlsView, createControls, tick } from './controls.js';
import { formView } from './form.js';
import { createInteractions } from './interactions.js';
import { refresh } from './moments.js';
import { createPeople } from './people.js';
import { findPlace, neighbour, openChannelOf, readHash, titleOf } from './places.js';
import { Reader } from './reader.js';
import { sidebarView } from './sidebar.js';
import { createStore, currentPerson, currentSession } from './store.js';
import { createWire, wireView } from './wire.js';

let shownChannel;

const at = (id) => document.getElementById(id);

const store = createStore(show);
const people = createPeople(store);
const reader = new Reader({
    onAway: (isAway) => store.dispatch({ type: 'readerMoved', isAway }),
    onStart: people.readOlder,
});
const interactions = createInteractions(store, people);
/** Whoever writes looks at the newest messages again. */
const atPresent = (deed) => (content) => {
    reader.toPresent();
    deed(content);
};
const act = {
    ...interactions,
    sendMessage: atPresent(interactions.sendMessage),
    runCommand: atPresent(interactions.runCommand),
    ...createControls(store),
    ...createWire(store),
    be: people.be,
    openChannel: (id) => people.open(currentSession(store.state).channels[id]),
    lookForCommands: () => people.readOffered(currentSession(store.state).openId),
    chooseMentioned: (name) => chooseMentioned(store.state, act, name),
    moveDrawer,
};

/** The parts of the page. Messages are many, so theirs is rendered only when they changed. */
const regions = {
    sandbox: controlsView,
    sidebar: sidebarView,
    title: titleView,
    history: (state) => historyView(state, act, reader),
    composer: composerView,
    layers: layersView,
};
let shownHistory = [];

function hasHistoryChanged(state) {
    const { drafts: _, form: __, unread: ___, ...session } = currentSession(state) ?? {};
    const seen = [state.personId, state.sandbox?.clock, state.isAway, ...Object.values(session)];
    const hasChanged = seen.some((value, position) => value !== shownHistory[position]);
    shownHistory = seen;
    return hasChanged;
}

function layersView(state) {
    return html`${formView(state, act)}${wireView(state, act)}${confirmView(state, act)}`;
}

/** Renders the state, and lets the surroundings follow. */
function show() {
    for (const [id, view] of Object.entries(regions)) {
        // Keeping the reader's place may change the state, and so come here within.
        const renders = () => render(view(store.state, act), at(id));
        if (id !== 'history') {
            renders();
        } else if (hasHistoryChanged(store.state)) {
            reader.keepPlace(renders);
        }
    }
    const { state } = store;
    document.body.classList.toggle('drawer-open', state.isDrawerOpen);
    at('channel').inert = state.isDrawerOpen;
    showActive(at('composer'));
    tick(state);
    arrive(openChannelOf(currentSession(state)));
}

/** Whoever comes to a channel wants to write there; on a phone the keyboard would cover it. */
function arrive(channel) {
    if (channel?.id === shownChannel) {
        return;
    }
    shownChannel = channel?.id;
    if (channel) {
        document.title = `${titleOf(channel)} · Paperboy sandbox`;
    }
    if (matchMedia('(hover: hover)').matches) {
        at('message')?.focus();
    }
}

function moveDrawer(isOpen) {
    store.dispatch({ type: 'drawerMoved', isOpen });
    const target = isOpen ? '#sidebar [aria-current]' : '.drawer-button';
    document.querySelector(target)?.focus();
}

/** Goes where the address says, which links, the back button and bookmarks change. */
function followAddress() {
    const { state } = store;
    const { person, slug } = readHash(location.hash, state.sandbox.people);
    const next = person ?? currentPerson(state) ?? state.sandbox.people[0];
    if (next.id !== state.personId) {
        people.be(next, slug);
        return;
    }
    const session = currentSession(state);
    const channel = session?.isReady && findPlace(session, slug);
    if (channel && channel.id !== session.openId) {
        people.open(channel);
    } else {
        store.dispatch({ type: 'drawerMoved', isOpen: false });
    }
}

function onKey(event) {
    const { state } = store;
    const direction = { ArrowUp: -1, ArrowDown: 1 }[event.key];
    if (event.altKey && direction && currentSession(state)?.isReady) {
        event.preventDefault();
        people.open(neighbour(state, direction));
    } else if (event.key === 'Escape' && state.isDrawerOpen) {
        moveDrawer(false);
    } else if (isTyping(event)) {
        at('message')?.focus();
    }
}

/** Whether one types without having clicked into the message box, as Discord lets one. */
function isTyping({ key, ctrlKey, metaKey, altKey }) {
    const isText = key.length === 1 && !ctrlKey && !metaKey && !altKey;
    return isText && document.activeElement === document.body;
}

await people.awaitSandbox();
followAddress();
addEventListener('hashchange', followAddress);
addEventListener('keydown', onKey);
at('scrim').addEventListener('click', () => moveDrawer(false));
document.querySelector('.skip').addEventListener('click', (event) => {
    // The hash is the address of person and channel.
    event.preventDefault();
    at('composer').querySelector('textarea, input')?.focus();
});
setInterval(() => {
    tick(store.state);
    if (currentSession(store.state)?.isReady) {
        refresh(at('history'), contextOf(store.state, act));
    }
}, 1000);
