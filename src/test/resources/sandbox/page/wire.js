/** What passed between Discord and the bot for a message: requests, events, and their validation. */

import { html, nothing } from '/lib/lit-html/lit-html.js';
import { call } from './client.js';
import { dialogView } from './dialog.js';
import { currentPerson, shownAt } from './store.js';

export function createWire({ dispatch }) {
    const show = (wire) => dispatch({ type: 'wireOpened', wire });
    return {
        async openWire({ channel_id: channel, id: message }) {
            show({ entries: null });
            try {
                const query = new URLSearchParams({ channel, message });
                show(await call('GET', `/sandbox/wire?${query}`));
            } catch (refused) {
                show({ entries: [], problem: refused.message });
            }
        },
        closeWire: () => show(null),
    };
}

export function wireView(state, act) {
    if (!state.wire) {
        return nothing;
    }
    const { entries, problem, isJudgedByDocument } = state.wire;
    const content = html`
        <div class="dialog-body">
            ${isJudgedByDocument === undefined ? nothing : judgesView(isJudgedByDocument)}
            ${problem ? html`<p class="failure" role="alert">${problem}</p>` : nothing}
            ${entries === null ? html`<p role="status">Loading…</p>` : nothing}
            ${entries?.length === 0 && !problem ? html`<p>Nothing was recorded.</p>` : nothing}
            <ol>
                ${entries?.map(
                    (entry) =>
                        html`<li class="exchange">
                            ${entry.kind === 'request' ? requestView(entry) : eventView(entry)}
                            <p class="quiet">${timeOf(state, entry)}</p>
                            ${jsonViews(entry)}
                        </li>`,
                )}
            </ol>
        </div>
    `;
    return dialogView({ kind: 'wire', title: 'Wire view', content, onClose: act.closeWire });
}

function judgesView(isJudgedByDocument) {
    const document = isJudgedByDocument
        ? ' and by its OpenAPI document.'
        : '; its OpenAPI document is not here.';
    return html`<p class="quiet">What Paperboy sends is judged by Discord’s limits${document}</p>`;
}

function requestView({ method, route, status, seen, fault, findings }) {
    const isWrong = findings.length > 0;
    return html`
        <h3>
            <span class="quiet">Paperboy → Discord</span>
            <code>${method} ${route}</code>
        </h3>
        <p>
            status ${status}
            <span class="verdict ${isWrong ? 'bad' : 'good'}">
                ${isWrong ? `✗ ${findings.length} found wrong` : '✓ valid'}
            </span>
            ${
                fault || seen !== status
                    ? html`<span class="verdict bad">
                          Paperboy saw ${seen ?? 'no answer'} (${fault})
                      </span>`
                    : nothing
            }
        </p>
        <ul class="failure">
            ${findings.map(
                ({ judge, path, rule, message }) =>
                    html`<li><code>${path}</code> ${message} (${judge}: ${rule})</li>`,
            )}
        </ul>
    `;
}

function eventView({ name, fromBot }) {
    const direction = fromBot ? 'Paperboy → Discord' : 'Discord → Paperboy';
    return html`<h3><span class="quiet">${direction}</span> <code>${name}</code></h3>`;
}

function jsonViews({ body, answer, data }) {
    return Object.entries({ Body: body, Answer: answer, Data: data })
        .filter(([, json]) => json)
        .map(
            ([name, json]) =>
                html`<details>
                    <summary>${name}</summary>
                    <pre tabindex="0"><code>${JSON.stringify(json, null, 2)}</code></pre>
                </details>`,
        );
}

function timeOf(state, { at }) {
    const { locale } = currentPerson(state);
    return shownAt(state, new Date(at)).toLocaleString(locale, {
        dateStyle: 'medium',
        timeStyle: 'medium',
    });
}
