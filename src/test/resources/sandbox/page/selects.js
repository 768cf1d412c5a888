/** Selects of messages and forms, and where popups stand. */

import { html, nothing, render } from '/lib/lit-html/lit-html.js';
import { ifDefined } from '/lib/lit-html/directives/if-defined.js';
import { live } from '/lib/lit-html/directives/live.js';
import { channelsOf, rolesOf, usersOf } from './directory.js';

const USER = 5;
const ROLE = 6;
const MENTIONABLE = 7;
const CHANNEL = 8;
const MOST_WITHOUT_FILTER = 7;
/** In pixels. */
const GAP = 8;
const LEAST_WIDTH = 240;
const LEAST_HEIGHT = 120;
const MOST_HEIGHT = 320;

/**
 * A select of a message or a form as a button with a listbox; `onChange` gets the chosen values, at
 * once from a single select and on closing from a multiple one.
 *
 * `directory`: whom and what it may offer; `value`: the values chosen, where a form keeps them;
 * `id`: of the button, for a label.
 */
export function selectView({ component, directory, ...rest }) {
    const options = optionsOf(component, directory);
    return html`<select-menu .model=${{ component, options, ...rest }}></select-menu>`;
}

function optionsOf({ type, channel_types: channelTypes, options = [] }, directory) {
    const offered = {
        [USER]: () => usersOf(directory),
        [ROLE]: () => rolesOf(directory),
        [MENTIONABLE]: () => [...usersOf(directory), ...rolesOf(directory)],
        [CHANNEL]: () => channelsOf(directory, channelTypes),
    }[type];
    return (
        offered?.().map(({ mark, name, value }) => ({ value, label: `${mark}${name}` })) ?? options
    );
}

/** The values that a component says are chosen. */
export function valuesOf({ options = [], default_values: ids = [] }) {
    return [...options.filter((it) => it.default).map((it) => it.value), ...ids.map((it) => it.id)];
}

/**
 * Puts a popup of the top layer under its anchor, or above where there is more room, within the
 * screen; `width` in pixels, by default its own.
 */
export function placePopup(popup, anchor, width) {
    const at = anchor.getBoundingClientRect();
    const screen = { width: document.documentElement.clientWidth, height: visualViewport.height };
    const set = (name, pixels) => popup.style.setProperty(name, `${pixels}px`);
    set('max-width', screen.width - 2 * GAP);
    if (width) {
        set('width', Math.max(width, LEAST_WIDTH));
    }
    set('max-height', MOST_HEIGHT);
    const below = screen.height - at.bottom - 2 * GAP;
    const above = at.top - 2 * GAP;
    const isBelow = below >= popup.offsetHeight || below >= above;
    set('max-height', Math.max(Math.min(isBelow ? below : above, MOST_HEIGHT), LEAST_HEIGHT));
    const top = isBelow ? at.bottom + GAP / 2 : at.top - GAP / 2 - popup.offsetHeight;
    set('top', Math.max(GAP, Math.min(top, screen.height - GAP - popup.offsetHeight)));
    set('left', Math.max(GAP, Math.min(at.left, screen.width - GAP - popup.offsetWidth)));
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
            this.#chosen = this.#model.value ?? valuesOf(this.#model.component);
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
        return this.#model.id;
    }

    get #popup() {
        return this.querySelector('.select-popup');
    }

    get #button() {
        return this.querySelector('.select-button');
    }

    #isFull({ value }) {
        const isFull = this.#isMultiple && this.#chosen.length >= this.#most;
        return isFull && !this.#chosen.includes(value);
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
        const chosen = options
            .filter(({ value }) => this.#chosen.includes(value))
            .map(({ emoji, label }) => `${emoji?.name ?? ''} ${label}`.trim());
        const placeholder = component.placeholder ?? 'Make a selection';
        render(
            html`<button
                    type="button"
                    class="select-button"
                    id=${this.#id}
                    aria-haspopup="listbox"
                    aria-expanded=${this.#isOpen}
                    aria-busy=${Boolean(busy)}
                    ?disabled=${component.disabled || busy}
                    @click=${() => (this.#isOpen ? this.#close() : this.#open())}
                    @keydown=${this.#onButtonKey}
                >
                    <span class=${chosen.length === 0 ? 'select-placeholder' : ''}
                        >${chosen.join(', ') || placeholder}</span
                    >
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
        const shown = this.#shown;
        const active = ifDefined(shown[this.#active] && `${this.#id}-option-${this.#active}`);
        const filter = html`<input
            class="select-filter"
            type="text"
            role="combobox"
            autocomplete="off"
            placeholder="Search"
            aria-label="Search the options"
            aria-expanded="true"
            aria-controls=${listId}
            aria-activedescendant=${active}
            .value=${live(this.#filter)}
            @input=${this.#onFilter}
        />`;
        return html`${this.#hasFilter ? filter : nothing}
            <div
                class="select-list"
                id=${listId}
                role="listbox"
                tabindex=${this.#hasFilter ? '-1' : '0'}
                aria-label=${placeholder}
                aria-multiselectable=${this.#isMultiple}
                aria-activedescendant=${active}
            >
                ${shown.map((option, index) => this.#optionView(option, index))}
            </div>
            <p class="select-note" aria-live="polite">${this.#note(shown)}</p>`;
    }

    /** What there is to say below the list. */
    #note(shown) {
        const chosen = `${this.#chosen.length} of ${this.#most} chosen`;
        if (shown.length === 0) {
            return `Nothing fits “${this.#filter}”.`;
        }
        if (!this.#isMultiple) {
            return nothing;
        }
        const isShort = this.#chosen.length < this.#least;
        return isShort ? `${chosen}; choose at least ${this.#least}` : chosen;
    }

    #optionView(option, index) {
        const { value, label, description, emoji } = option;
        const classes = [index === this.#active && 'active', this.#isMultiple && 'multiple'];
        return html`<div
            class="select-option ${classes.filter(Boolean).join(' ')}"
            id="${this.#id}-option-${index}"
            role="option"
            aria-selected=${this.#chosen.includes(value)}
            aria-disabled=${this.#isFull(option)}
            @click=${() => this.#choose(option)}
        >
            ${emoji?.name ? html`<span aria-hidden="true">${emoji.name}</span>` : nothing}
            <span class="select-label">
                ${label} ${description ? html`<small>${description}</small>` : nothing}
            </span>
        </div>`;
    }
}

customElements.define('select-menu', SelectMenu);
