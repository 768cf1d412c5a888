/** Modal dialogs: what is behind them rests, and the cursor goes back to where it was. */

import { html } from '/lib/lit-html/lit-html.js';
import { ref } from '/lib/lit-html/directives/ref.js';
import { closeIcon } from './icons.js';

let opener = null;

/** A dialog that is open as long as it is rendered; `onClose` is to end that. */
export function dialogView({ kind, title, content, onClose }) {
    const cancel = (event) => {
        event.preventDefault();
        onClose();
    };
    return html`
        <dialog
            class=${kind}
            aria-labelledby="${kind}-title"
            @cancel=${cancel}
            @keydown=${(event) => event.stopPropagation()}
            ${ref(show)}
        >
            <header class="dialog-title">
                <h2 id="${kind}-title">${title}</h2>
                <button class="icon" aria-label="Close" @click=${onClose}>
                    ${closeIcon}
                </button>
            </header>
            ${content}
        </dialog>
    `;
}

function show(dialog) {
    if (!dialog) {
        restoreFocus();
        return;
    }
    opener = document.activeElement;
    // It is not in the document yet.
    queueMicrotask(() => {
        if (dialog.isConnected) {
            dialog.showModal();
            dialog.querySelector('.dialog-body :is(input, textarea, button)')?.focus();
        }
    });
}

function restoreFocus() {
    const target = opener?.isConnected && opener !== document.body ? opener : null;
    queueMicrotask(() => (target ?? document.getElementById('message'))?.focus());
}
