/** The sandbox's own strip: where the papers come from, its clock, and what may go wrong. */

import { html, nothing } from '/lib/lit-html/lit-html.js';
import { call } from './client.js';
import { dialogView } from './dialog.js';
import { closeIcon } from './icons.js';
import { currentPerson, sandboxNow } from './store.js';

const MOVES = [
    ['digest', 'Next digest'],
    ['day', 'Next day'],
    ['weekend', 'Weekend'],
];
const FAULTS = [
    ['source', 'Hugging Face is down'],
    ['discord', 'Discord answers 503'],
    ['permission', 'Paperboy may not write in #papers'],
];

export function createControls(store) {
    const { dispatch } = store;
    const tell = (refused) => dispatch({ type: 'noticed', notice: refused.message });
    const take = (sandbox) => dispatch({ type: 'sandboxChanged', sandbox });

    async function moveNow(to) {
        dispatch({ type: 'moveStarted', to });
        await call('POST', '/sandbox/clock', { to }).then(take, tell);
        dispatch({ type: 'moveEnded' });
    }

    return {
        moveNow,
        /** Moving gives up papers that are real; one is asked before. */
        move: (to) =>
            store.state.sandbox.papers.invented
                ? moveNow(to)
                : dispatch({ type: 'moveQuestioned', to }),
        stay: () => dispatch({ type: 'moveQuestioned', to: null }),
        setFault: (fault, on) => call('POST', '/sandbox/faults', { fault, on }).then(take, tell),
        closeNotice: () => dispatch({ type: 'noticed', notice: null }),
    };
}

export function controlsView(state, act) {
    const { sandbox, isReachable, notice } = state;
    if (!sandbox) {
        return isReachable ? nothing : lostView();
    }
    return html`
        <div class="strip">
            <p class="brand" title=${sandbox.papers.note}>
                <b>Paperboy sandbox</b> <span class="quiet">${sandbox.papers.note}</span>
            </p>
            ${clockView(state, act)} ${faultsView(sandbox.faults, act)}
        </div>
        <div aria-live="polite">
            ${isReachable ? nothing : lostView()}
            ${FAULTS.filter(([fault]) => sandbox.faults[fault]).map(
                ([fault, name]) =>
                    html`<p class="alarm">
                        Simulated: ${name}
                        <button @click=${() => act.setFault(fault, false)}>
                            Turn off
                        </button>
                    </p>`,
            )}
            ${notice ? noticeView(notice, act) : nothing}
        </div>
    `;
}

function lostView() {
    return html`<p class="alarm">The sandbox does not answer. Trying again…</p>`;
}

function noticeView(notice, act) {
    return html`<p class="notice">
        ${notice}
        <button class="icon" aria-label="Dismiss" @click=${act.closeNotice}>
            ${closeIcon}
        </button>
    </p>`;
}

function clockView({ moving }, act) {
    const isMoving = Boolean(moving);
    return html`<div class="clock" role="group" aria-label="Sandbox clock" aria-busy=${isMoving}>
        <time id="clock"></time>
        ${MOVES.map(
            ([to, name]) =>
                html`<button ?disabled=${isMoving} @click=${() => act.move(to)}>
                    ${moving === to ? 'Moving…' : name}
                </button>`,
        )}
    </div>`;
}

function faultsView(faults, act) {
    return html`
        <button popovertarget="faults">Faults</button>
        <div id="faults" class="faults" popover role="group" aria-label="Faults">
            <p class="quiet">Make something fail, and see what Paperboy does.</p>
            ${FAULTS.map(
                ([fault, name]) =>
                    html`<button
                        class="switch"
                        role="switch"
                        aria-checked=${faults[fault]}
                        @click=${() => act.setFault(fault, !faults[fault])}
                    >
                        ${name}
                    </button>`,
            )}
        </div>
    `;
}

/** Shows the present; apart from the view, as it changes every second. */
export function tick(state) {
    const clock = document.getElementById('clock');
    if (clock) {
        const now = sandboxNow(state);
        clock.dateTime = now.toISOString();
        const { locale } = currentPerson(state) ?? {};
        const parts = { weekday: 'short', day: 'numeric', month: 'short' };
        const day = now.toLocaleDateString(locale, parts);
        clock.textContent = `${day}, ${now.toLocaleTimeString(locale)}`;
    }
}

export function confirmView({ confirming: to }, act) {
    if (!to) {
        return nothing;
    }
    const content = html`<div class="dialog-body">
        <p>
            Real papers cannot be read from the future: moving the clock switches this sandbox to
            invented papers until it is started again.
        </p>
        <footer>
            <button @click=${act.stay}>Cancel</button>
            <button class="primary" @click=${() => act.moveNow(to)}>
                Switch and move
            </button>
        </footer>
    </div>`;
    const title = 'Switch to invented papers?';
    return dialogView({ kind: 'confirm', title, content, onClose: act.stay });
}
