/** The forms a bot opens, Discord's modals. */

import { html, nothing } from '/lib/lit-html/lit-html.js';
import { ifDefined } from '/lib/lit-html/directives/if-defined.js';
import { live } from '/lib/lit-html/directives/live.js';
import { contextOf } from './channel.js';
import { componentView } from './components.js';
import { dialogView } from './dialog.js';
import { selectView } from './selects.js';
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
    const content = html`
        <form class="dialog-body" novalidate @submit=${submit}>
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
                <button
                    type="submit"
                    class="primary"
                    aria-busy=${Boolean(form.isSending)}
                    ?disabled=${form.isSending}
                >
                    ${form.isSending ? 'Submitting…' : 'Submit'}
                </button>
            </footer>
        </form>
    `;
    return dialogView({ kind: 'form', title: form.title, content, onClose: act.closeForm });
}

function labelView(form, { label, description, component }, context, act) {
    const id = `form-${component.custom_id}`;
    const error = form.errors[component.custom_id];
    const change = (value) => {
        const { [component.custom_id]: _, ...errors } = form.errors;
        act.changeForm({
            values: { ...form.values, [component.custom_id]: value },
            errors,
            problem: null,
        });
    };
    return html`
        <div class="label ${error ? 'wrong' : ''}">
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
                    ? textView(component, valueOf(form, component), {
                          id,
                          error,
                          description,
                          change,
                      })
                    : selectView({
                          ...context,
                          component,
                          id,
                          value: valueOf(form, component),
                          onChange: change,
                      })
            }
            ${error ? html`<p class="failure" role="alert" id="${id}-error">${error}</p>` : nothing}
        </div>
    `;
}

function textView(component, value, { id, error, description, change }) {
    const { style, placeholder, max_length: most } = component;
    const about = [description && `${id}-about`, error && `${id}-error`].filter(Boolean).join(' ');
    const on = (event) => change(event.target.value);
    const field =
        style === PARAGRAPH
            ? html`<textarea
                  id=${id}
                  rows="4"
                  placeholder=${placeholder ?? ''}
                  maxlength=${ifDefined(most)}
                  aria-required=${isRequired(component)}
                  aria-invalid=${Boolean(error)}
                  aria-describedby=${ifDefined(about || undefined)}
                  .value=${live(value)}
                  @input=${on}
              ></textarea>`
            : html`<input
                  id=${id}
                  type="text"
                  autocomplete="off"
                  placeholder=${placeholder ?? ''}
                  maxlength=${ifDefined(most)}
                  aria-required=${isRequired(component)}
                  aria-invalid=${Boolean(error)}
                  aria-describedby=${ifDefined(about || undefined)}
                  .value=${live(value)}
                  @input=${on}
              />`;
    return html`${field}
    ${most ? html`<p class="counter quiet">${[...value].length}/${most}</p>` : nothing}`;
}

function isRequired({ required }) {
    return required !== false;
}

function valueOf({ values }, component) {
    return values[component.custom_id] ?? initialValue(component);
}

function initialValue({ type, value, options = [], default_values: ids = [] }) {
    if (type === TEXT_INPUT) {
        return value ?? '';
    }
    return [
        ...options.filter((option) => option.default).map((option) => option.value),
        ...ids.map(({ id }) => id),
    ];
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
    const errors = Object.fromEntries(
        inputs
            .map(({ component }) => [
                component.custom_id,
                problemOf(component, valueOf(form, component)),
            ])
            .filter(([, error]) => error),
    );
    const [first] = Object.keys(errors);
    if (first !== undefined) {
        act.changeForm({ errors });
        document.getElementById(`form-${first}`)?.focus();
        return;
    }
    act.submitForm(
        form,
        inputs.map(({ type, component }) => ({ type, component: answer(form, component) })),
    );
}

function answer(form, component) {
    const { type, custom_id: customId } = component;
    const value = valueOf(form, component);
    return type === TEXT_INPUT
        ? { type, custom_id: customId, value }
        : { type, custom_id: customId, values: value };
}
