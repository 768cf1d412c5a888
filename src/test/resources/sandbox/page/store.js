/** The page's one state, and what is asked of it. */

import { changes, newSession } from './session.js';

export const ChannelType = {
    TEXT: 0,
    DIRECT: 1,
    CATEGORY: 4,
    ANNOUNCEMENT: 5,
    PUBLIC_THREAD: 11,
    PRIVATE_THREAD: 12,
    FORUM: 15,
};

const initialState = {
    sandbox: null,
    personId: null,
    sessions: {},
    isDrawerOpen: false,
    isReachable: true,
    isAway: false,
    moving: null,
    confirming: null,
    notice: null,
    wire: null,
};

/** The state after this; what has a `person` happened to that person's client. */
function reduce(state, { type, person, ...rest }) {
    if (!person) {
        return { ...state, ...page[type](rest, state) };
    }
    const session = state.sessions[person] ?? newSession;
    const change = changes[type]?.(rest, session);
    return change
        ? { ...state, sessions: { ...state.sessions, [person]: { ...session, ...change } } }
        : state;
}

const page = {
    sandboxChanged: ({ sandbox }) => ({ sandbox, isReachable: true }),
    sandboxLost: () => ({ isReachable: false }),
    personChosen: ({ id }) => ({ personId: id, isDrawerOpen: false }),
    drawerMoved: ({ isOpen }) => ({ isDrawerOpen: isOpen }),
    readerMoved: ({ isAway }) => ({ isAway }),
    moveStarted: ({ to }) => ({ moving: to, confirming: null, notice: null }),
    moveEnded: () => ({ moving: null }),
    moveQuestioned: ({ to }) => ({ confirming: to }),
    noticed: ({ notice }) => ({ notice }),
    wireOpened: ({ wire }) => ({ wire }),
};

/** The client of who one is, undefined before it was started. */
export function currentSession(state) {
    return state.sessions[state.personId];
}

export function currentPerson(state) {
    return state.sandbox?.people.find(({ id }) => id === state.personId);
}

/** How far the sandbox is ahead of a real moment, in milliseconds. */
function ahead(moves, moment) {
    return moves.findLast(({ at }) => new Date(at) <= moment)?.aheadMillis ?? 0;
}

/** When the sandbox's clock showed a real moment. */
export function shownAt(state, moment) {
    return new Date(moment.getTime() + ahead(state.sandbox.clock.moves, moment));
}

/** The sandbox's present. */
export function sandboxNow(state) {
    return shownAt(state, new Date());
}

/** What options and selects choose from. */
export function directoryOf(state) {
    const { channels, members, roles } = currentSession(state);
    return {
        locale: currentPerson(state).locale,
        channels: Object.values(channels).filter(({ type }) => type !== ChannelType.DIRECT),
        members,
        roles,
    };
}

/** Keeps the state and tells of every change. */
export function createStore(onChange) {
    let state = initialState;
    return {
        get state() {
            return state;
        },
        dispatch(action) {
            state = reduce(state, action);
            onChange();
        },
    };
}
