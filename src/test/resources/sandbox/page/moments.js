/** Moments as text, in the reader's zone and language. */

const DATE = { year: 'numeric', month: '2-digit', day: '2-digit' };
const STYLES = {
    t: { timeStyle: 'short' },
    T: { timeStyle: 'medium' },
    d: DATE,
    D: { dateStyle: 'long' },
    f: { dateStyle: 'long', timeStyle: 'short' },
    F: { dateStyle: 'full', timeStyle: 'short' },
    s: { ...DATE, hour: 'numeric', minute: '2-digit' },
    S: { ...DATE, hour: 'numeric', minute: '2-digit', second: '2-digit' },
};
const UNITS = [
    ['year', 31_557_600],
    ['month', 2_629_800],
    ['day', 86_400],
    ['hour', 3_600],
    ['minute', 60],
];

const formats = new Map();

function format(kind, locale, options) {
    const key = JSON.stringify([kind.name, locale, options]);
    if (!formats.has(key)) {
        formats.set(key, new kind(locale, options));
    }
    return formats.get(key);
}

function relative(date, { locale, now }) {
    const seconds = Math.round((date - now) / 1000);
    const [unit, length] = UNITS.find(([, length]) => Math.abs(seconds) >= length) ?? ['second', 1];
    return format(Intl.RelativeTimeFormat, locale, {}).format(Math.trunc(seconds / length), unit);
}

/** The moment as a timestamp style of Discord's says: t T d D f F s S, or R, relative to `now`. */
export function text(date, style, { locale, now }) {
    return style === 'R'
        ? relative(date, { locale, now })
        : format(Intl.DateTimeFormat, locale, STYLES[style]).format(date);
}

/** When a message was written: the time alone if that was on the day of `now`, else with the date. */
export function written(date, context) {
    const isToday = text(date, 'd', context) === text(context.now, 'd', context);
    return text(date, isToday ? 't' : 's', context);
}

/** Brings all relative moments below an element up to the context's `now`. */
export function refresh(root, context) {
    for (const time of root.querySelectorAll('time[data-style="R"]')) {
        const shown = text(new Date(time.dateTime), 'R', context);
        if (time.textContent !== shown) {
            time.textContent = shown;
        }
    }
}
