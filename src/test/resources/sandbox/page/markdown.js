/** Discord's Markdown: its own blocks and signs, read by markdown-it's machinery. */

import { text as momentText } from './moments.js';

/** The bounds of a moment that a browser can name, in seconds. */
const FARTHEST = 8_640_000_000_000;
const DEEPEST_LIST = 11;

const BOLD = /^\*\*((?:\\[^]|[^\\])+?)\*\*(?!\*)/;
const UNDERLINE = /^__((?:\\[^]|[^\\])+?)__(?!_)/;
const STAR_ITALIC = /^\*(?!\s)((?:\\[^]|\*\*|[^*\\])+?)(?<!\s) {0,2}\*(?!\*)/;
const BAR_ITALIC = /^_((?:\\[^]|__|[^_\\])+?)_(?!\w)/;
const STRIKE = /^~~([^]+?)~~(?!_)/;
const SPOILER = /^\|\|([^]+?)\|\|/;
const CODE_BLOCK = /^```(?:([\w\-+.]*)\n)?([^]*?[^\n][^]*?)```\n?/;
const CODE = /^(`+)([^]+?)(?<!`)\1(?!`)/;
const MOMENT = /^<t:(-?\d{1,13})(?::([tTdDfFRsS]))?>/;
const MENTION = /^<(@!?|@&|#)(\d+)>/;
const COMMAND = /^<\/([^\n>:]+):(\d+)>/;
const ADDRESS = /^https?:\/\/[^\s<]+[^<.,:;"'\]\s]/i;
const BARE_ADDRESS = /^<(https?:\/\/[^ >]+)>/i;
const LINK =
    /^\[((?:\[[^\]]*\]|[^[\]])*[^[]*?)\]\(\s*<?((?:\([^)]*\)|[^\s\\()]|\\[^\n])*?)>?(?:\s+["']([^]*?)["'])?\s*\)/;
/** What Discord lets no link's text hold, so that none looks like another link. */
const NO_LINK_TEXT =
    /https?:\/\/|<(?:@|#|\/|a?:\w+:)|@everyone|@here|\p{Emoji_Presentation}|[^\0-\x7f]\ufe0f/iu;

const md = globalThis.markdownit('zero', { html: false });
md.core.ruler.at('block', (state) => {
    const place = { Token: state.Token, isQuote: false, depth: 0 };
    state.tokens = new Blocks(state.src.trim().split('\n'), place).tokens();
});
md.inline.ruler.at('text', plainText);
const INLINE = {
    escape: outer(/^\\([^0-9A-Za-z\s])/u, (state, [, sign]) => text(state, sign)),
    codeBlock: outer(CODE_BLOCK, codeBlock),
    code: rule(CODE, (state, [, , code]) => element(state, 'code', {}, trimmedCode(code))),
    star: styled(['em', STAR_ITALIC], ['strong', BOLD]),
    bar: styled(['em', BAR_ITALIC], ['u', UNDERLINE]),
    strike: styled(['s', STRIKE]),
    spoiler: rule(SPOILER, spoiler),
    moment: rule(MOMENT, moment),
    mention: outer(MENTION, mention),
    command: outer(COMMAND, command),
    emoji: rule(/^<a?(:\w+:)\d+>/, (state, [, name]) => text(state, name)),
    everyone: outer(/^@(?:everyone|here)/, everyone),
    address: outer(ADDRESS, address),
    bareAddress: outer(BARE_ADDRESS, (state, [, url]) => link(state, url, url)),
    link: outer(LINK, maskedLink),
};
Object.entries(INLINE).forEach(([name, rule]) => md.inline.ruler.push(name, rule));

/**
 * A text as Discord reads its Markdown, as HTML that is safe whatever the text is.
 *
 * Of the context it uses `locale`, `now`, the three lookups of names, and `mentionEveryone`;
 * its spoilers and mentions come alive by `onMarkdown`.
 */
export function toHtml(markdown, context) {
    return md.render(markdown ?? '', context);
}

/** Handles clicks and keys within such HTML: reveals spoilers, opens channels, starts commands. */
export function onMarkdown(event, context) {
    const isPress = event.type === 'click' || event.key === 'Enter' || event.key === ' ';
    const target = isPress
        ? event.target.closest('.spoiler[role], [data-channel], [data-command]')
        : null;
    if (!target) {
        return;
    }
    if (target.matches('.spoiler')) {
        event.preventDefault();
        ['role', 'tabindex', 'aria-label'].forEach((name) => target.removeAttribute(name));
    } else if (event.type === 'click' && target.dataset.channel) {
        context.onOpenChannel(target.dataset.channel);
    } else if (event.type === 'click') {
        context.onCommandMention(target.dataset.command);
    }
}

/** The address if a link may lead there, else null: only pages of the web. */
export function webAddress(url) {
    const address = URL.canParse(url) ? new URL(url) : null;
    return address && ['http:', 'https:'].includes(address.protocol) ? address.href : null;
}

/** Discord knows blocks by their first characters, line by line; a blank line is shown as one. */
class Blocks {
    #lines;
    #place;
    #at = 0;
    #plain = [];
    #tokens = [];

    constructor(lines, place) {
        this.#lines = lines;
        this.#place = place;
    }

    tokens() {
        while (this.#at < this.#lines.length) {
            if (!(this.#heading() || this.#small() || this.#quote() || this.#list())) {
                const end = endOfCode(this.#lines, this.#at);
                this.#plain.push(...this.#lines.slice(this.#at, end));
                this.#at = end;
            }
        }
        this.#flush(true);
        return this.#tokens;
    }

    #heading() {
        const heading = this.#place.depth === 0 && this.#match(/^(#{1,3})\s+(?!#)(.+)$/);
        return heading && this.#line(`h${heading[1].length}`, heading[2].replace(/\s*#*\s*$/, ''));
    }

    #small() {
        const small = this.#match(/^-# +(?!-#)(.+)$/);
        return small && this.#line('small', small[1]);
    }

    #quote() {
        const quote = !this.#place.isQuote && this.#match(/^ *>(>>)? (.*)$/);
        if (!quote) {
            return false;
        }
        const quoted = quote[1]
            ? [quote[2], ...this.#lines.slice(this.#at + 1)]
            : this.#allFrom(/^ *> (.*)$/, /^ *> (.*)$/, ([, line]) => line);
        this.#at = quote[1] ? this.#lines.length : this.#at;
        return this.#wrap('blockquote', () => this.#inner(quoted, { isQuote: true }));
    }

    #list() {
        const first = this.#place.depth < DEEPEST_LIST && this.#match(/^ *(?:[*-]|(\d+)\.) +\S/);
        if (!first) {
            return false;
        }
        const items = this.#allFrom(
            /^ *((?:[*-]|\d+\.) +)(.*)$/,
            /^((?:[*-]|\d+\.) +)(.*)$/,
            (item) => [item[2], ...this.#indented(item[1].length)],
        );
        const start = Math.min(Math.max(Number(first[1] ?? 1), 1), 1e9);
        const each = (item) =>
            this.#wrap('li', () => this.#inner(item, { depth: this.#place.depth + 1 }));
        return this.#wrap(
            first[1] ? 'ol' : 'ul',
            () => items.forEach(each),
            start === 1 ? [] : [['start', start]],
        );
    }

    #match(pattern) {
        return pattern.exec(this.#lines[this.#at] ?? '');
    }

    /** What is made of all lines from here that go together. */
    #allFrom(first, others, toEntry) {
        const entries = [];
        for (let match = this.#match(first); match; match = this.#match(others)) {
            this.#at++;
            entries.push(toEntry(match));
        }
        return entries;
    }

    #indented(most) {
        return this.#allFrom(/^ .*/, /^ .*/, ([line]) =>
            line.replace(new RegExp(`^ {1,${most}}`), ''),
        );
    }

    #inner(lines, place) {
        this.#tokens.push(...new Blocks(lines, { ...this.#place, ...place }).tokens());
    }

    #line(tag, content) {
        this.#at++;
        return this.#wrap(tag, () => this.#add('inline', '', 0, { content, children: [] }));
    }

    #wrap(tag, addContent, attrs = []) {
        this.#flush(false);
        this.#add('block_open', tag, 1, { attrs });
        addContent();
        this.#add('block_close', tag, -1);
        return true;
    }

    #add(type, tag, nesting, more) {
        this.#tokens.push(Object.assign(new this.#place.Token(type, tag, nesting), more));
    }

    #flush(isLast) {
        if (this.#plain.length > 0) {
            const lines = this.#plain.map((line) => line.trimEnd());
            // A line's end at the end of a block is not seen, so a blank line there needs a second one.
            const content = lines.join('\n') + (isLast || lines.at(-1) ? '' : '\n');
            this.#plain = [];
            this.#wrap('div', () => this.#add('inline', '', 0, { content, children: [] }));
        }
    }
}

/** The place after this line, or after the last line of a block of code that begins in it. */
function endOfCode(lines, at) {
    let fences = 0;
    for (let end = at; end < lines.length; end++) {
        fences += lines[end].split('```').length - 1;
        if (fences % 2 === 0) {
            return end + 1;
        }
    }
    return at + 1;
}

/**
 * A rule of markdown-it: what matches here becomes tokens, unless `toTokens` returns false; it may
 * return the place to go on at.
 */
function rule(pattern, toTokens) {
    return (state) => {
        const match = pattern.exec(state.src.slice(state.pos, state.posMax));
        const end = match && toTokens(state, match);
        if (!match || end === false) {
            return false;
        }
        state.pos = end ?? state.pos + match[0].length;
        return true;
    };
}

/** A rule that is not heeded in the text of a link. */
function outer(pattern, toTokens) {
    const taken = rule(pattern, toTokens);
    return (state) => state.linkLevel === 0 && taken(state);
}

/** Of several styles that may begin with the same sign, the longest is meant. */
function styled(...styles) {
    return rule({ exec: (source) => longest(styles, source) }, (state, { tag, 1: content }) =>
        element(state, tag, {}, () => parse(state, state.pos + (tag === 'em' ? 1 : 2), content)),
    );
}

function longest(styles, source) {
    const matches = styles.flatMap(([tag, pattern]) => {
        const match = pattern.exec(source);
        return match ? [Object.assign(match, { tag })] : [];
    });
    return matches.sort((a, b) => b[0].length - a[0].length)[0];
}

function element(state, tag, attrs, content) {
    state.push(`${tag}_open`, tag, 1).attrs = Object.entries(attrs);
    if (typeof content === 'function') {
        content();
    } else {
        state.push('text', '', 0).content = content;
    }
    state.push(`${tag}_close`, tag, -1);
}

function parse(state, start, content) {
    const { pos, posMax } = state;
    state.pos = start;
    state.posMax = start + content.length;
    state.md.inline.tokenize(state);
    Object.assign(state, { pos, posMax });
}

function plainText(state) {
    const rest = state.src.slice(state.pos, state.posMax);
    const plain = /^(?:¯\\_\(ツ\)_\/¯|(?!https?:\/\/)[^\\*_~|`<[@¯]|¯)+/i.exec(rest)?.[0];
    if (!plain) {
        return false;
    }
    state.pending += plain;
    state.pos += plain.length;
    return true;
}

function text(state, shown) {
    state.pending += shown;
}

function trimmedCode(code) {
    const bare = code.trim();
    return bare.startsWith('`') || bare.endsWith('`') ? bare : code;
}

function codeBlock(state, [, language, code]) {
    element(state, 'pre', { tabindex: 0, ...(language ? { 'data-language': language } : {}) }, () =>
        element(state, 'code', {}, code.replace(/^\n+|\n+$/g, '')),
    );
}

function spoiler(state, [, content]) {
    const attrs = {
        class: 'spoiler',
        role: 'button',
        tabindex: 0,
        'aria-label': 'Spoiler, hidden',
    };
    element(state, 'span', attrs, () =>
        element(state, 'span', {}, () => parse(state, state.pos + 2, content)),
    );
}

function moment(state, [, seconds, style = 'f']) {
    if (Math.abs(seconds) > FARTHEST) {
        return false;
    }
    const date = new Date(seconds * 1000);
    const attrs = {
        datetime: date.toISOString(),
        'data-style': style,
        // It changes by itself, which is no news of the log it stands in.
        ...(style === 'R' && { 'aria-live': 'off' }),
        title: momentText(date, 'F', state.env),
    };
    return element(state, 'time', attrs, momentText(date, style, state.env));
}

function mention(state, [, kind, id]) {
    const { channelName, roleName, userName } = state.env;
    if (kind === '#') {
        const name = channelName(id);
        return chip(state, `#${name ?? 'unknown'}`, name ? { 'data-channel': id } : undefined);
    }
    const name =
        kind === '@&' ? (roleName(id) ?? 'unknown-role') : (userName(id) ?? 'unknown-user');
    return chip(state, `@${name.replace(/^@/, '')}`);
}

function command(state, [, name]) {
    chip(state, `/${name}`, { 'data-command': name });
}

function everyone(state, [name]) {
    return state.env.mentionEveryone ? chip(state, name) : false;
}

/** What a person reads as one; a button if a click does something. */
function chip(state, content, data) {
    return data
        ? element(state, 'button', { type: 'button', class: 'mention', ...data }, content)
        : element(state, 'span', { class: 'mention' }, content);
}

function address(state, [found]) {
    const closing = /\)+$/.exec(found)?.[0].length ?? 0;
    const url = closing > found.split('(').length - 1 ? found.slice(0, -1) : found;
    return link(state, url, url) ?? state.pos + url.length;
}

/** One that Discord refuses is shown as it was written, with nothing in it brought to life. */
function maskedLink(state, [whole, body, escapedUrl, title]) {
    const url = escapedUrl.replace(/\\([^0-9A-Za-z\s])/g, '$1');
    const content = () => {
        state.linkLevel++;
        parse(state, state.pos + 1, body);
        state.linkLevel--;
    };
    const isRefused = !body.trim() || NO_LINK_TEXT.test(body);
    return isRefused || link(state, url, content, title) === false ? text(state, whole) : undefined;
}

function link(state, url, content, title) {
    const href = webAddress(url);
    const attrs = { href, title: title || href, target: '_blank', rel: 'noreferrer noopener' };
    return href ? element(state, 'a', attrs, content) : false;
}
