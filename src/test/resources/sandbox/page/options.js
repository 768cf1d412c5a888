/** A command with its options, each a field, as Discord shows it while it is filled in. */

import { html, nothing } from '/lib/lit-html/lit-html.js';
import { repeat } from '/lib/lit-html/directives/repeat.js';
import { fieldView, isChoosing, listView, step } from './combobox.js';
import {
    fill,
    FURTHER,
    furtherOptions,
    optionOf,
    shownDescription,
    shownName,
    type,
    withField,
    withoutField,
} from './command.js';
import { closeIcon, sendIcon } from './icons.js';
import { directoryOf } from './store.js';
import { listFor, problems } from './values.js';

export function commandView(state, act, { command, problem }) {
    const form = createForm(state, act, command);
    const list = form.listOf(command.focus);
    const focused = optionOf(command, command.focus);
    const further = furtherOptions(command);
    const { entry, locale } = command;
    const errorView = ([name, error]) =>
        html`<p id="${idOf(name)}-error">
            <b>${shownName(optionOf(command, name), locale)}</b> ${error}
        </p>`;
    return html`
        <form class="box" aria-label=${entry.title} @submit=${form.submit} @keydown=${form.keydown}>
            ${list ? listView({ ...list, id: `${idOf(command.focus)}-list` }) : nothing}
            <p class="described" id="described">
                <b>${focused ? shownName(focused, locale) : entry.title}</b>
                ${shownDescription(focused ?? entry.node, locale)}
            </p>
            <div class="row">
                <button
                    type="button"
                    class="icon"
                    aria-label="Leave the command"
                    @click=${form.leave}
                >
                    ${closeIcon}
                </button>
                <div class="pills">
                    <span class="command-name">${entry.title}</span>
                    ${repeat(command.fields, ({ name }) => name, form.pillView)}
                    ${further.length > 0 ? form.furtherView(further) : nothing}
                </div>
                <button type="submit" class="icon send" aria-label="Send command">
                    ${sendIcon}
                </button>
            </div>
            ${problem ? html`<p class="failure" role="alert">${problem}</p>` : nothing}
            <div class="failure" role="alert">${Object.entries(command.errors).map(errorView)}</div>
        </form>
    `;
}

const idOf = (name) => `option-${name}`;

/** Puts the cursor where one goes on: into the option, the next to fill in, or on sending. */
export function focusCommand(name) {
    const root = document.getElementById('composer');
    const target = name === undefined ? null : root.querySelector(`[data-option="${name}"] input`);
    (target ?? root.querySelector('.send'))?.focus();
}

/** The option to fill in next; undefined when there is none. */
export function nextOption(command) {
    const empty = command.fields.find(
        ({ name, text }) => !text && optionOf(command, name).required,
    );
    return empty?.name ?? (furtherOptions(command).length > 0 ? FURTHER : undefined);
}

function createForm(state, act, command) {
    const directory = directoryOf(state);
    const { locale, fields, focus, active, errors } = command;
    const fieldOf = (name) => fields.find((field) => field.name === name);

    const edit = (changed) => act.draft({ command: changed, problem: null });

    function goOn(changed) {
        edit(changed);
        focusCommand(nextOption(changed));
    }

    function leave(text = '') {
        act.draft({ command: null, text, isMenuClosed: false, active: 0, problem: null });
        document.getElementById('message').focus();
    }

    function input(name, text) {
        const changed = name === FURTHER ? typeFurther(text) : type(command, name, text);
        edit(changed);
        if (changed.focus !== name) {
            focusCommand(changed.focus);
        }
        if (optionOf(changed, changed.focus)?.autocomplete) {
            act.suggest(changed.focus);
        }
    }

    function typeFurther(text) {
        const option = furtherOptions(command).find((it) =>
            [it.name, shownName(it, locale)].some((word) => text.startsWith(`${word}:`)),
        );
        return option
            ? type(withField(command, option.name), option.name, text)
            : { ...command, further: text, active: text ? 0 : -1 };
    }

    function choose(line) {
        if (focus === FURTHER) {
            edit(withField(command, line.value));
            focusCommand(line.value);
        } else {
            goOn(fill(command, focus, line.name, line.value));
        }
    }

    function listOf(name) {
        const list = name === null ? null : listFor(command, name, directory);
        return list && { ...list, active, onChoose: choose };
    }

    function keydown(event, name) {
        const list = listOf(name);
        const position = list && step(event, list);
        if (typeof position === 'number') {
            edit({ ...command, active: position });
            return;
        }
        const line = list?.lines[active];
        if (isChoosing(event) && line) {
            event.preventDefault();
            choose(line);
        } else if (event.key === 'Backspace' && event.target.value === '') {
            event.preventDefault();
            stepBack(name);
        }
    }

    /** Takes the option away as Discord does, or the command when none is left before it. */
    function stepBack(name) {
        const before = name === FURTHER ? fields.length - 1 : fields.indexOf(fieldOf(name)) - 1;
        if (before < 0) {
            leave(command.entry.title);
            return;
        }
        const isOptional = name !== FURTHER && !optionOf(command, name).required;
        edit(isOptional ? withoutField(command, name) : command);
        focusCommand(fields[before].name);
    }

    function on(name) {
        return {
            input: (text) => input(name, text),
            keydown: (event) => keydown(event, name),
            focus: () => {
                if (focus === name) {
                    return;
                }
                edit({ ...command, focus: name, active: name === FURTHER ? -1 : 0 });
                if (optionOf(command, name)?.autocomplete && fieldOf(name).value === undefined) {
                    act.suggest(name, 0);
                }
            },
        };
    }

    return {
        listOf,
        leave: () => leave(),

        submit(event) {
            event.preventDefault();
            if (command.further) {
                focusCommand(FURTHER);
                return;
            }
            const wrong = problems(command, directory);
            const [first] = Object.keys(wrong);
            if (first === undefined) {
                act.runCommand(command);
                document.getElementById('message').focus();
            } else {
                edit({ ...command, errors: wrong });
                focusCommand(first);
            }
        },

        keydown(event) {
            if (event.key === 'Escape') {
                event.stopPropagation();
                leave();
            }
        },

        pillView({ name, text }) {
            const option = optionOf(command, name);
            const label = shownName(option, locale);
            return html`
                <div class="pill ${errors[name] ? 'wrong' : ''}" data-option=${name}>
                    <label for=${idOf(name)}>${label}</label>
                    ${fieldView({
                        id: idOf(name),
                        label,
                        text,
                        placeholder: '',
                        list: focus === name ? listOf(name) : null,
                        describedBy: errors[name] ? `${idOf(name)}-error` : 'described',
                        error: errors[name],
                        on: on(name),
                    })}
                </div>
            `;
        },

        furtherView: (further) => html`
            <div class="further" data-option=${FURTHER}>
                ${fieldView({
                    id: idOf(FURTHER),
                    label: 'Add an option',
                    text: command.further,
                    placeholder: `+${further.length} more`,
                    list: focus === FURTHER ? listOf(FURTHER) : null,
                    describedBy: undefined,
                    on: on(FURTHER),
                })}
            </div>
        `,
    };
}
