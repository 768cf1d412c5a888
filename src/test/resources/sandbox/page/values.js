/** The values of a command's options, under the rules Discord's client keeps people to. */

import { FURTHER, furtherOptions, optionOf, shownDescription, shownName } from './command.js';
import { channelsOf, rolesOf, usersOf } from './directory.js';

/** The types of options. */
const Type = {
    STRING: 3,
    INTEGER: 4,
    BOOLEAN: 5,
    USER: 6,
    CHANNEL: 7,
    ROLE: 8,
    MENTIONABLE: 9,
    NUMBER: 10,
};

const MOST_LINES = 25;
const LONGEST_TEXT = 6000;
const REQUIRED = 'This option is required. Specify a value.';
const INVALID = {
    [Type.STRING]: 'Input a valid choice.',
    [Type.INTEGER]: 'Input a valid integer.',
    [Type.BOOLEAN]: 'Input true or false.',
    [Type.USER]: 'Input a valid user.',
    [Type.CHANNEL]: 'Input a valid channel.',
    [Type.ROLE]: 'Input a valid role.',
    [Type.MENTIONABLE]: 'Input a valid user or role.',
    [Type.NUMBER]: 'Input a valid number.',
};

/** What an option is chosen from, null where one types freely. */
function candidates(option, directory) {
    switch (option.type) {
        case Type.BOOLEAN:
            return [
                { name: 'True', value: true },
                { name: 'False', value: false },
            ];
        case Type.USER:
            return usersOf(directory);
        case Type.ROLE:
            return rolesOf(directory);
        case Type.MENTIONABLE:
            return [...usersOf(directory), ...rolesOf(directory)];
        case Type.CHANNEL:
            return channelsOf(directory, option.channel_types);
        default:
            return option.choices?.length ? option.choices.map(named(directory.locale)) : null;
    }
}

const named = (locale) => (choice) => ({ ...choice, name: shownName(choice, locale) });

/** What the list at an option's field offers, null where there is none. */
export function listFor(command, name, directory) {
    if (name === FURTHER) {
        return furtherList(command);
    }
    const option = optionOf(command, name);
    const field = command.fields.find((it) => it.name === name);
    if (!field || field.value !== undefined) {
        return null;
    }
    const label = shownName(option, command.locale);
    if (option.autocomplete) {
        const { suggested } = command;
        return suggested?.option === name
            ? { label, lines: suggested.choices, status: statusOf(suggested) }
            : null;
    }
    const choices = candidates(option, directory);
    return choices && { label, ...filtered(choices, field.text) };
}

function furtherList(command) {
    const choices = furtherOptions(command).map((option) => ({
        name: shownName(option, command.locale),
        hint: shownDescription(option, command.locale),
        value: option.name,
    }));
    return { label: 'Options', ...filtered(choices, command.further) };
}

function filtered(all, text) {
    const choices = all.filter(({ name }) => plain(name).includes(plain(text)));
    return { lines: choices.slice(0, MOST_LINES), status: statusOf({ choices }) };
}

function statusOf({ isLoading, failed, choices }) {
    if (isLoading) {
        return 'Loading options…';
    }
    if (failed) {
        return 'Loading options failed';
    }
    return choices.length === 0 ? 'No options match your search' : null;
}

const plain = (text) => text.trim().replace(/^[#@]/, '').toLowerCase();

/** The value of a field as it is sent, or why it cannot be. */
function resolve(option, { text, value }, directory) {
    if (value !== undefined) {
        return { value };
    }
    if (text.trim() === '') {
        return option.required ? { error: REQUIRED } : {};
    }
    const choices = candidates(option, directory);
    if (choices) {
        const chosen = choices.find((it) => plain(it.name) === plain(text));
        return chosen ? { value: chosen.value } : { error: INVALID[option.type] };
    }
    return option.type === Type.STRING ? readText(option, text) : readNumber(option, text);
}

function readText({ min_length: least = 1, max_length: most = LONGEST_TEXT }, text) {
    const value = text.trim();
    const { length } = [...value];
    return length < least || length > most
        ? { error: `Must be between ${least} and ${most} in length.` }
        : { value };
}

function readNumber({ type: kind, min_value: least, max_value: most }, text) {
    const value = Number(text.trim().replace(',', '.'));
    if (Number.isNaN(value) || (kind === Type.INTEGER && !Number.isSafeInteger(value))) {
        return { error: INVALID[kind] };
    }
    const isOutside = value < (least ?? -Infinity) || value > (most ?? Infinity);
    return isOutside ? { error: outside(least, most) } : { value };
}

function outside(least, most) {
    if (least !== undefined && most !== undefined) {
        return `Input a number between ${least} and ${most}.`;
    }
    return least === undefined
        ? `Input a number less than or equal to ${most}.`
        : `Input a number greater than or equal to ${least}.`;
}

/** What is wrong with the fields, by option; empty when the command can be sent. */
export function problems(command, directory) {
    const errorOf = ({ name, ...field }) =>
        resolve(optionOf(command, name), field, directory).error;
    return Object.fromEntries(
        command.fields.map((field) => [field.name, errorOf(field)]).filter(([, error]) => error),
    );
}

/** An interaction's data with all that is filled in; with `focused`, as autocomplete asks it. */
export function data({ entry, fields }, directory, focused) {
    const values = fields.flatMap(({ name, ...field }) => {
        const option = optionOf({ entry }, name);
        if (name === focused) {
            return [{ type: option.type, name, value: field.text, focused: true }];
        }
        const { value } = resolve(option, field, directory);
        return value === undefined ? [] : [{ type: option.type, name, value }];
    });
    const { id, name, type: kind } = entry.command;
    const options = entry.path.reduceRight(
        (inner, node) => [{ type: node.type, name: node.name, options: inner }],
        values,
    );
    return { id, name, type: kind, options };
}
