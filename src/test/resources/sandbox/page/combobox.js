/** A text field with a list to choose from, by the combobox pattern of the ARIA practices. */

import { html, nothing } from '/lib/lit-html/lit-html.js';
import { ifDefined } from '/lib/lit-html/directives/if-defined.js';
import { live } from '/lib/lit-html/directives/live.js';

/** The list; `active` is the position of the line that Enter chooses, -1 for none. */
export function listView({ id, label, lines, active, status, onChoose }) {
    return html`
        <div class="popup">
            <p class="popup-title" aria-hidden="true">${label}</p>
            <div id=${id} role="listbox" aria-label=${label}>
                ${lines.map(
                    (line, position) => html`
                        <div
                            id="${id}-${position}"
                            class="line"
                            role="option"
                            aria-selected=${position === active}
                            @mousedown=${keepFocus}
                            @click=${() => onChoose(line)}
                        >
                            <span class="line-name">${line.mark}${line.name}</span>
                            <span class="quiet">${line.hint}</span>
                        </div>
                    `,
                )}
            </div>
            ${status ? html`<p class="popup-status" role="status">${status}</p>` : nothing}
        </div>
    `;
}

/** Choosing with the mouse leaves the cursor where one types. */
function keepFocus(event) {
    event.preventDefault();
}

/** The attributes that tie a field to its list. */
export function activeId(id, { lines, active }) {
    return lines[active] && `${id}-${active}`;
}

/** The field alone; its list is shown elsewhere, as wide as the composer. */
export function fieldView({ id, label, text, placeholder, list, describedBy, error, on }) {
    const listId = list ? `${id}-list` : undefined;
    return html`
        <input
            id=${id}
            class="field"
            type="text"
            role="combobox"
            autocomplete="off"
            aria-autocomplete="list"
            aria-label=${label}
            aria-expanded=${Boolean(list)}
            aria-controls=${ifDefined(listId)}
            aria-activedescendant=${ifDefined(list && activeId(listId, list))}
            aria-describedby=${ifDefined(describedBy)}
            aria-invalid=${Boolean(error)}
            placeholder=${placeholder}
            .value=${live(text)}
            @input=${(event) => on.input(event.target.value)}
            @keydown=${on.keydown}
            @focus=${on.focus}
        />
    `;
}

/** The line an arrow key leads to, undefined for other keys. */
export function step(event, { lines, active }) {
    const direction = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (!direction || event.altKey || lines.length === 0) {
        return undefined;
    }
    event.preventDefault();
    const from = active < 0 && direction < 0 ? 0 : active;
    return (from + direction + lines.length) % lines.length;
}

/** Whether a key chooses the active line, which Tab does as in Discord. */
export function isChoosing({ key, shiftKey, isComposing }) {
    return (key === 'Enter' || (key === 'Tab' && !shiftKey)) && !isComposing;
}

/** Brings the chosen line of the open list into sight after a render. */
export function showActive(root) {
    root.querySelector('[role="option"][aria-selected="true"]')?.scrollIntoView({
        block: 'nearest',
    });
}
