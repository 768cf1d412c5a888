/** Commands as they are offered and typed: pure functions. */

/** The types of commands. */
const TYPED = 1;
export const ON_MESSAGE = 3;

/** Stands for an option's name where one chooses which option to add. */
export const FURTHER = '';

const SUBCOMMAND_GROUP = 2;

/** What a command, an option or a choice is called in this language. */
export function shownName({ name, name_localizations: names }, locale) {
    return names?.[locale] ?? name;
}

/** What a command or an option says of itself in this language. */
export function shownDescription({ description, description_localizations: texts }, locale) {
    return texts?.[locale] ?? description;
}

/** The lines of the menu: one for each command, or for each of its subcommands. */
export function entries(commands, locale) {
    return commands
        .filter(({ type }) => type === TYPED)
        .flatMap((command) => leaves(command, [], locale).map((leaf) => ({ command, ...leaf })))
        .map((entry) => ({ ...entry, title: `/${entry.names.join(' ')}` }));
}

function leaves(node, path, locale) {
    const options = node.options ?? [];
    const below = options.filter(({ type }) => type <= SUBCOMMAND_GROUP);
    const names = [shownName(node, locale)];
    if (below.length === 0) {
        return [{ path, names, plain: [node.name], options, node }];
    }
    return below.flatMap((child) =>
        leaves(child, [...path, child], locale).map((leaf) => ({
            ...leaf,
            names: [...names, ...leaf.names],
            plain: [node.name, ...leaf.plain],
        })),
    );
}

/** The lines that match what was typed after the slash, those that start with it first. */
export function matches(all, typed) {
    const words = typed.slice(1).trimStart().toLowerCase();
    const position = ({ title, plain }) =>
        Math.max(title.slice(1).toLowerCase().indexOf(words), plain.join(' ').indexOf(words));
    const found = all.filter((entry) => position(entry) >= 0);
    return [
        ...found.filter((entry) => startsWith(entry, words)),
        ...found.filter((entry) => !startsWith(entry, words)),
    ];
}

function startsWith({ title, plain }, words) {
    return title.slice(1).toLowerCase().startsWith(words) || plain.join(' ').startsWith(words);
}

/** The command that a line typed so far is, with its options; null while it is none. */
export function read(line, all, locale) {
    for (const entry of all) {
        for (const title of [entry.title, `/${entry.plain.join(' ')}`]) {
            if (line.toLowerCase().startsWith(`${title.toLowerCase()} `)) {
                return start(entry, locale, line.slice(title.length + 1).trim());
            }
        }
    }
    return null;
}

/** A command freshly chosen, its required options open. */
export function start(entry, locale, rest = '') {
    const required = entry.options.filter((option) => option.required);
    const command = {
        entry,
        locale,
        fields: required.map(({ name }) => ({ name, text: '' })),
        focus: null,
        active: 0,
        suggested: null,
        further: '',
        errors: {},
    };
    const first = entry.options[0]?.name;
    return rest && first ? type(withField(command, first), first, rest) : command;
}

export function optionOf({ entry }, name) {
    return entry.options.find((option) => option.name === name);
}

function isOpen({ fields }, name) {
    return fields.some((field) => field.name === name);
}

/** The options that may still be added. */
export function furtherOptions(command) {
    return command.entry.options.filter(({ name }) => !isOpen(command, name));
}

export function withField(command, name) {
    return isOpen(command, name)
        ? command
        : { ...command, fields: [...command.fields, { name, text: '' }], further: '' };
}

export function withoutField(command, name) {
    return { ...command, fields: command.fields.filter((field) => field.name !== name) };
}

/** Sets what an option's field shows, and its value where one was chosen from a list. */
export function fill(command, name, text, value) {
    const errors = { ...command.errors };
    delete errors[name];
    return {
        ...command,
        errors,
        active: 0,
        fields: command.fields.map((field) =>
            field.name === name ? { name, text, value } : field,
        ),
    };
}

/**
 * Takes over what was typed into a field. As in Discord `name:` of an option still empty goes on
 * to that option, so that whole lines can be typed or pasted.
 */
export function type(command, name, text) {
    const next = nextNamed(command, name, text);
    if (!next) {
        return { ...fill(command, name, text), focus: name };
    }
    const filled = next.before || next.name === name ? fill(command, name, next.before) : command;
    const isLeftEmpty = !next.before && next.name !== name && !optionOf(command, name).required;
    const kept = isLeftEmpty ? withoutField(filled, name) : filled;
    return type(withField(kept, next.name), next.name, next.after);
}

function nextNamed(command, current, text) {
    const taken = command.fields.filter((field) => field.text && field.name !== current);
    const found = command.entry.options
        .filter(({ name }) => !taken.some((field) => field.name === name))
        .flatMap((option) =>
            [option.name, shownName(option, command.locale)].map((word) => ({
                name: option.name,
                match: ` ${text}`.toLowerCase().indexOf(` ${word.toLowerCase()}:`),
                length: word.length + 1,
            })),
        )
        .filter(({ name, match }) => match === 0 || (match > 0 && name !== current))
        .sort((a, b) => a.match - b.match)[0];
    return (
        found && {
            name: found.name,
            before: text.slice(0, found.match).trim(),
            after: text.slice(found.match + found.length).trimStart(),
        }
    );
}

/** What the bot suggests for an option, or that it is asked. */
export function withSuggestions(command, suggested) {
    // What is suggested for one option does not move the cursor in the list of another.
    const active = command.focus === suggested.option ? 0 : command.active;
    return { ...command, suggested, active };
}

/** The line as it would have been typed. */
export function asLine(command) {
    const values = command.fields
        .filter(({ text }) => text)
        .map(({ name, text }) => `${shownName(optionOf(command, name), command.locale)}:${text}`);
    return [command.entry.title, ...values].join(' ');
}
