/** Selects of messages and forms, and where popups stand. */

import { html, nothing, render } from '/lib/lit-html/lit-html.js';
import { ifDefined } from '/lib/lit-html/directives/if-defined.js';
import { live } from '/lib/lit-html/directives/live.js';

const USER = 5;
const ROLE = 6;
const MENTIONABLE = 7;
const CHANNEL = 8;
const MOST_WITHOUT_FILTER = 7;
/** In pixels. */
const GAP = 8;
const MOST_HEIGHT = 320;

/**
 * A select of a message or a form as a button with a listbox; `onChange` gets the chosen values, at
 * once from a single select and on closing from a multiple one.
 *
 * `value`: the values chosen, where a form keeps them; `id`: of the button, for a label.
 */
export function selectView({ component, channels, members, roles, value, onChange, id, busy }) {
    const options = optionsOf(component, channels ?? [], members ?? [], roles ?? []);
    return html`<select-menu
        .model=${{ component, options, value, onChange, id, busy }}
    ></select-menu>`;
}

function optionsOf(component, channels, members, roles) {
    const people = members
        .map((member) => member.user ?? member)
        .map((user) => ({ value: user.id, label: `@${user.global_name ?? user.username}` }));
    const named = roles.map((role) => ({
        value: role.id,
        label: `@${role.name.replace(/^@/, '')}`,
    }));
    switch (component.type) {
        case USER:
            return people;
        case ROLE:
            return named;
        case MENTIONABLE:
            return [...people, ...named];
        case CHANNEL:
            return channels
                .filter(
                    ({ type }) =>
                        !component.channel_types?.length || component.channel_types.includes(type),
                )
                .map(({ id, name }) => ({ value: id, label: `#${name}` }));
        default:
            return component.options ?? [];
    }
}

function chosenAtFirst({ component, value }) {
    if (value !== undefined && value !== null) {
        return [value].flat();
    }
    return [
        ...(component.options ?? [])
            .filter((option) => option.default)
            .map((option) => option.value),
        ...(component.default_values ?? []).map(({ id }) => id),
    ];
}

/**
 * Puts a popup of the top layer under its anchor, or above where there is more room, within the
 * screen; `width` in pixels, by default its own.
 */
export function placePopup(popup, anchor, width) {
    const at = anchor.getBoundingClientRect();
    const screen = { width: document.documentElement.clientWidth, height: visualViewport.height };
    popup.style.setProperty('max-width', `${screen.width - 2 * GAP}px`);
    if (width) {
        popup.style.setProperty('width', `${Math.max(width, 240)}px`);
    }
    popup.style.setProperty('max-height', `${MOST_HEIGHT}px`);
    const below = screen.height - at.bottom - 2 * GAP;
    const isBelow = below >= popup.offsetHeight || below >= at.top - 2 * GAP;
    const room = isBelow ? below : at.top - 2 * GAP;
    popup.style.setProperty('max-height', `${Math.max(Math.min(room, MOST_HEIGHT), 120)}px`);
    const top = isBelow ? at.bottom + GAP / 2 : at.top - GAP / 2 - popup.offsetHeight;
    popup.style.setProperty(
        'top',
        `${Math.max(GAP, Math.min(top, screen.height - GAP - popup.offsetHeight))}px`,
    );
    const left = Math.min(at.left, screen.width - GAP - popup.offsetWidth);
    popup.style.setProperty('left', `${Math.max(GAP, left)}px`);
}

/** Keeps what is open, typed and chosen to itself, so that the page may render at any time. */
class SelectMenu extends HTMLElement {
    #model;
    #source;
    #chosen = [];
    #chosenBefore = [];
    #isOpen = false;
    #filter = '';
    #active = 0;

    set model(model) {
        this.#model = model;
        if (!this.#isOpen) {
            this.#takeChosen();
        }
        this.#render();
    }

    /** What is chosen here holds until the bot, or the form, says something else. */
    #takeChosen() {
        const source = JSON.stringify([this.#model.component, this.#model.value]);
        if (source !== this.#source) {
            this.#source = source;
            this.#chosen = chosenAtFirst(this.#model);
        }
    }

    disconnectedCallback() {
        this.#listen(false);
        this.#isOpen = false;
    }

    get #least() {
        return this.#model.component.min_values ?? 1;
    }

    get #most() {
        return this.#model.component.max_values ?? 1;
    }

    get #isMultiple() {
        return this.#most > 1;
    }

    get #hasFilter() {
        return this.#model.options.length > MOST_WITHOUT_FILTER;
    }

    get #shown() {
        const wanted = this.#filter.trim().toLocaleLowerCase();
        return this.#model.options.filter(({ label, description }) =>
            `${label}\n${description ?? ''}`.toLocaleLowerCase().includes(wanted),
        );
    }

    get #id() {
        return this.#model.id ?? `select-${this.#model.component.custom_id}`.replace(/\s/g, '_');
    }

    get #popup() {
        return this.querySelector('.select-popup');
    }

    get #button() {
        return this.querySelector('.select-button');
    }

    #isFull(option) {
        return (
            this.#isMultiple &&
            this.#chosen.length >= this.#most &&
            !this.#chosen.includes(option.value)
        );
    }

    #listen(isOn) {
        const change = isOn ? addEventListener : removeEventListener;
        change('pointerdown', this.#onPressElsewhere, true);
        change('scroll', this.#place, true);
        change('resize', this.#place);
    }

    #onPressElsewhere = (event) => {
        if (!this.contains(event.target)) {
            this.#close();
        }
    };

    #place = (event) => {
        if (!this.#popup.contains(event?.target instanceof Node ? event.target : null)) {
            placePopup(this.#popup, this.#button, this.#button.offsetWidth);
        }
    };

    #open() {
        this.#isOpen = true;
        this.#chosenBefore = this.#chosen;
        this.#filter = '';
        this.#active = Math.max(
            0,
            this.#model.options.findIndex(({ value }) => this.#chosen.includes(value)),
        );
        this.#render();
        this.#popup.showPopover();
        this.#place();
        this.#listen(true);
        // On a phone the keyboard would cover the options.
        const first = matchMedia('(pointer: coarse)').matches
            ? '.select-list'
            : '.select-filter, .select-list';
        this.#popup.querySelector(first).focus({ preventScroll: true });
        this.#showActive();
    }

    #close() {
        const hadFocus = this.#popup.contains(document.activeElement);
        this.#isOpen = false;
        this.#listen(false);
        this.#popup.hidePopover();
        const values = this.#chosen;
        const isAnswer = !this.#isMultiple || values.length >= this.#least;
        this.#chosen = isAnswer ? values : this.#chosenBefore;
        // The message may have been edited under the open list.
        this.#takeChosen();
        this.#render();
        if (hadFocus) {
            this.#button.focus();
        }
        if (this.#isMultiple && isAnswer && `${values}` !== `${this.#chosenBefore}`) {
            this.#model.onChange(values);
        }
    }

    #choose(option) {
        if (!option || this.#isFull(option)) {
            return;
        }
        const isChosen = this.#chosen.includes(option.value);
        if (this.#isMultiple) {
            this.#chosen = isChosen
                ? this.#chosen.filter((value) => value !== option.value)
                : [...this.#chosen, option.value];
            this.#active = this.#shown.indexOf(option);
            this.#render();
            this.#place();
        } else {
            const values = isChosen && this.#least === 0 ? [] : [option.value];
            this.#chosen = values;
            this.#close();
            this.#model.onChange(values);
        }
    }

    #move(to) {
        this.#active = Math.max(0, Math.min(to, this.#shown.length - 1));
        this.#render();
        this.#showActive();
    }

    #showActive() {
        this.querySelector('.select-option.active')?.scrollIntoView({ block: 'nearest' });
    }

    #onKey = (event) => {
        const isTyping = event.target.matches('.select-filter');
        const deeds = {
            ArrowDown: () => this.#move(this.#active + 1),
            ArrowUp: () => this.#move(this.#active - 1),
            Home: () => this.#move(0),
            End: () => this.#move(this.#shown.length - 1),
            Enter: () => this.#choose(this.#shown[this.#active]),
            Escape: () => this.#close(),
            ...(isTyping ? {} : { ' ': () => this.#choose(this.#shown[this.#active]) }),
        };
        if (event.key === 'Tab') {
            this.#close();
        } else if (deeds[event.key] && !event.isComposing) {
            event.preventDefault();
            event.stopPropagation();
            deeds[event.key]();
        }
    };

    #onButtonKey = (event) => {
        if (!this.#isOpen && ['ArrowDown', 'ArrowUp'].includes(event.key)) {
            event.preventDefault();
            this.#open();
        }
    };

    #onFilter = (event) => {
        this.#filter = event.target.value;
        this.#active = 0;
        this.#render();
        this.#place();
    };

    /** The focus stays where it is, so that a press in the popup does not seem to leave it. */
    #onPress = (event) => {
        if (!event.target.matches('.select-filter')) {
            event.preventDefault();
        }
    };

    #render() {
        const { component, options, busy } = this.#model;
        const chosen = options.filter(({ value }) => this.#chosen.includes(value));
        const placeholder = component.placeholder ?? 'Make a selection';
        render(
            html`<button
                    type="button"
                    class="select-button"
                    id=${this.#id}
                    aria-haspopup="listbox"
                    aria-expanded=${this.#isOpen}
                    aria-busy=${ifDefined(busy ? 'true' : undefined)}
                    ?disabled=${component.disabled || busy}
                    @click=${() => (this.#isOpen ? this.#close() : this.#open())}
                    @keydown=${this.#onButtonKey}
                >
                    ${
                        chosen.length > 0
                            ? html`<span
                                  >${chosen.map(({ emoji, label }) => `${emoji?.name ?? ''} ${label}`.trim()).join(', ')}</span
                              >`
                            : html`<span class="select-placeholder">${placeholder}</span>`
                    }
                </button>
                <div
                    class="select-popup"
                    popover="manual"
                    @keydown=${this.#onKey}
                    @mousedown=${this.#onPress}
                >
                    ${this.#isOpen ? this.#popupView(placeholder) : nothing}
                </div>`,
            this,
        );
        this.#nameByLabel();
    }

    /** A label would hide from a screen reader what is chosen, which is the button's own text. */
    #nameByLabel() {
        const label = this.#button.labels?.[0];
        if (label) {
            label.id ||= `${this.#id}-label`;
            this.#button.setAttribute('aria-labelledby', `${label.id} ${this.#id}`);
        }
    }

    #popupView(placeholder) {
        const listId = `${this.#id}-list`;
        const active = this.#shown.length > 0 ? `${this.#id}-option-${this.#active}` : undefined;
        return html`${
                this.#hasFilter
                    ? html`<input
                          class="select-filter"
                          type="text"
                          role="combobox"
                          autocomplete="off"
                          placeholder="Search"
                          aria-label="Search the options"
                          aria-expanded="true"
                          aria-controls=${listId}
                          aria-activedescendant=${ifDefined(active)}
                          .value=${live(this.#filter)}
                          @input=${this.#onFilter}
                      />`
                    : nothing
            }
            <div
                class="select-list"
                id=${listId}
                role="listbox"
                tabindex=${this.#hasFilter ? '-1' : '0'}
                aria-label=${placeholder}
                aria-multiselectable=${this.#isMultiple}
                aria-activedescendant=${ifDefined(active)}
            >
                ${this.#shown.map((option, index) => this.#optionView(option, index))}
            </div>
            ${this.#shown.length === 0 ? html`<p class="select-note">Nothing fits “${this.#filter}”.</p>` : nothing}
            ${this.#isMultiple ? html`<p class="select-note" aria-live="polite">${this.#count()}</p>` : nothing}`;
    }

    #count() {
        const chosen = `${this.#chosen.length} of ${this.#most} chosen`;
        return this.#chosen.length < this.#least
            ? `${chosen}; choose at least ${this.#least}`
            : chosen;
    }

    #optionView(option, index) {
        return html`<div
            class="select-option ${index === this.#active ? 'active' : ''} ${this.#isMultiple ? 'multiple' : ''}"
            id="${this.#id}-option-${index}"
            role="option"
            aria-selected=${this.#chosen.includes(option.value)}
            aria-disabled=${this.#isFull(option)}
            @click=${() => this.#choose(option)}
        >
            ${option.emoji?.name ? html`<span aria-hidden="true">${option.emoji.name}</span>` : nothing}
            <span class="select-label"
                >${option.label}${option.description ? html`<small>${option.description}</small>` : nothing}</span
            >
        </div>`;
    }
}

customElements.define('select-menu', SelectMenu);
