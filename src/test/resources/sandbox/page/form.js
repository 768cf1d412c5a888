/** The forms a bot opens, Discord's modals. */

import { html, nothing } from '/lib/lit-html/lit-html.js';
import { ifDefined } from '/lib/lit-html/directives/if-defined.js';
import { live } from '/lib/lit-html/directives/live.js';
import { contextOf } from './channel.js';
import { componentView } from './components.js';
import { dialogView } from './dialog.js';
import { selectView, valuesOf } from './selects.js';
import { currentSession } from './store.js';

const LABEL = 18;
const TEXT_INPUT = 4;
const PARAGRAPH = 2;
const REQUIRED = 'This field is required';

export function formView(state, act) {
    const form = currentSession(state)?.form;
    if (!form) {
        return nothing;
    }
    const context = contextOf(state, act);
    const submit = (event) => {
        event.preventDefault();
        send(form, act);
    };
    const content = html`<form class="dialog-body" novalidate @submit=${submit}>
        <p class="quiet">
            This form will be submitted to Paperboy. Do not share passwords or other sensitive
            information.
        </p>
        ${form.components.map((component) =>
            component.type === LABEL
                ? labelView(form, component, context, act)
                : componentView(component, null, context),
        )}
        ${form.problem ? html`<p class="failure" role="alert">${form.problem}</p>` : nothing}
        <footer>
            <button type="button" @click=${act.closeForm}>Cancel</button>
            <button type="submit" class="primary" ?disabled=${form.isSending}>
                ${form.isSending ? 'Submitting…' : 'Submit'}
            </button>
        </footer>
    </form>`;
    return dialogView({ kind: 'form', title: form.title, content, onClose: act.closeForm });
}

function labelView(form, { label, description, component }, directory, act) {
    const { custom_id: customId } = component;
    const id = `form-${customId}`;
    const error = form.errors[customId];
    const value = valueOf(form, component);
    const onChange = (changed) => {
        const { [customId]: _, ...errors } = form.errors;
        act.changeForm({ values: { ...form.values, [customId]: changed }, errors, problem: null });
    };
    const about = [description && `${id}-about`, error && `${id}-error`].filter(Boolean).join(' ');
    return html`<div class="label ${error ? 'wrong' : ''}">
        <label for=${id}>
            ${label}
            ${
                isRequired(component)
                    ? html`<span class="star" aria-hidden="true">*</span>`
                    : html`<span class="quiet">(optional)</span>`
            }
        </label>
        ${description ? html`<p class="quiet" id="${id}-about">${description}</p>` : nothing}
        ${
            component.type === TEXT_INPUT
                ? textView(component, { id, value, error, about, onChange })
                : selectView({ component, directory, id, value, onChange })
        }
        ${error ? html`<p class="failure" role="alert" id="${id}-error">${error}</p>` : nothing}
    </div>`;
}

function textView(component, { id, value, error, about, onChange }) {
    const { style, placeholder = '', max_length: most } = component;
    const field =
        style === PARAGRAPH
            ? html`<textarea
                  id=${id}
                  rows="4"
                  placeholder=${placeholder}
                  maxlength=${ifDefined(most)}
                  aria-required=${isRequired(component)}
                  aria-invalid=${Boolean(error)}
                  aria-describedby=${about || nothing}
                  .value=${live(value)}
                  @input=${(event) => onChange(event.target.value)}
              ></textarea>`
            : html`<input
                  id=${id}
                  type="text"
                  autocomplete="off"
                  placeholder=${placeholder}
                  maxlength=${ifDefined(most)}
                  aria-required=${isRequired(component)}
                  aria-invalid=${Boolean(error)}
                  aria-describedby=${about || nothing}
                  .value=${live(value)}
                  @input=${(event) => onChange(event.target.value)}
              />`;
    return html`${field}
    ${most ? html`<p class="counter quiet">${[...value].length}/${most}</p>` : nothing}`;
}

function isRequired({ required }) {
    return required !== false;
}

function valueOf({ values }, component) {
    const initial = component.type === TEXT_INPUT ? (component.value ?? '') : valuesOf(component);
    return values[component.custom_id] ?? initial;
}

/** Why a component cannot be sent as it is, undefined when it can. */
function problemOf(component, value) {
    const { length } = [...value];
    if (length === 0) {
        return isRequired(component) ? REQUIRED : undefined;
    }
    const { min_length: least = 0, max_length: most = Infinity } = component;
    if (component.type !== TEXT_INPUT || (length >= least && length <= most)) {
        return undefined;
    }
    return most === Infinity
        ? `Must be ${least} or more in length.`
        : `Must be between ${least} and ${most} in length.`;
}

function send(form, act) {
    const inputs = form.components.filter(({ type }) => type === LABEL);
    const errors = inputs
        .map(({ component: it }) => [it.custom_id, problemOf(it, valueOf(form, it))])
        .filter(([, error]) => error);
    if (errors.length > 0) {
        act.changeForm({ errors: Object.fromEntries(errors) });
        document.getElementById(`form-${errors[0][0]}`)?.focus();
        return;
    }
    const answers = inputs.map(({ type, component }) => ({
        type,
        component: {
            type: component.type,
            custom_id: component.custom_id,
            [component.type === TEXT_INPUT ? 'value' : 'values']: valueOf(form, component),
        },
    }));
    act.submitForm(form, answers);
}
