/** The components of messages, as Discord shows them. */

import { html, nothing } from '/lib/lit-html/lit-html.js';
import { guard } from '/lib/lit-html/directives/guard.js';
import { keyed } from '/lib/lit-html/directives/keyed.js';
import { ref } from '/lib/lit-html/directives/ref.js';
import { unsafeHTML } from '/lib/lit-html/directives/unsafe-html.js';
import { onMarkdown, toHtml, webAddress } from './markdown.js';
import { selectView } from './selects.js';

const BUTTON_STYLES = { 1: 'primary', 2: 'secondary', 3: 'success', 4: 'danger', 5: 'link' };
const SIZES = [
    ['byte', 1],
    ['kilobyte', 1_000],
    ['megabyte', 1_000_000],
];
const SAMPLE_PAPER = /\b0001\.\d{5}/;
const RELATIVE_MOMENT = /(<time [^>]*data-style="R"[^>]*>)[^<]*/g;

const VIEWS = {
    1: rowView,
    2: buttonView,
    3: selectOf,
    5: selectOf,
    6: selectOf,
    7: selectOf,
    8: selectOf,
    9: sectionView,
    10: (component, message, context) => markdownView(component.content, context),
    11: (component, message) => pictureView(component, message, 'thumbnail'),
    12: galleryView,
    13: fileView,
    14: separatorView,
    17: containerView,
};

/** Shows a component with all in it; one of an unknown type as a note. */
export function componentView(component, message, context) {
    const view = VIEWS[component?.type];
    return view
        ? view(component, message, context)
        : html`<p class="unknown">
              A component of type ${component?.type ?? '?'}, which this page does not know.
          </p>`;
}

/** A text in Discord's Markdown; its relative moments are kept fresh by `refresh` only. */
export function markdownView(markdown, context) {
    const content = toHtml(markdown, context);
    const on = (event) => onMarkdown(event, context);
    return html`<div class="markdown" @click=${on} @keydown=${on}>
        ${guard([content.replace(RELATIVE_MOMENT, '$1')], () => unsafeHTML(content))}
    </div>`;
}

/** A file with its size and a link that downloads it. */
export function attachmentView(attachment, context) {
    if (attachment.content_type?.startsWith('image/')) {
        return pictureView(
            { media: attachment, description: attachment.description ?? attachment.filename },
            null,
            'gallery-item',
        );
    }
    return html`<a class="file" href=${localPath(attachment.url)} download=${attachment.filename}>
        <span class="file-name">${attachment.filename}</span>
        <span class="quiet">${size(attachment.size, context.locale)} · Download</span>
    </a>`;
}

/** Colours an element's stripe: `colour` is a number as of an accent colour, or null for none. */
export function stripe(colour) {
    return ref((element) => {
        if (Number.isInteger(colour)) {
            element?.style.setProperty('--stripe', `#${colour.toString(16).padStart(6, '0')}`);
        } else {
            element?.style.removeProperty('--stripe');
        }
    });
}

/** A picture with its description, which is shown in its place if it cannot be loaded. */
function pictureView({ media, description }, message, kind) {
    const { url } = mediaOf(media, message);
    const paper = SAMPLE_PAPER.exec(url)?.[0];
    const address = paper ? `/figures/${paper}.svg` : localPath(url);
    const alt = description ?? '';
    const told = (isMissing) => (event) =>
        event.target.closest('.picture').classList.toggle('missing', isMissing);
    return keyed(
        address,
        html`<a
            class="picture ${kind}"
            href=${address ?? nothing}
            target="_blank"
            rel="noreferrer noopener"
            title=${alt}
        >
            <img
                alt=${alt || 'A picture without a description'}
                referrerpolicy="no-referrer"
                loading="lazy"
                src=${address ?? nothing}
                @error=${told(true)}
                @load=${told(false)}
            />
            <span class="picture-text" aria-hidden="true"
                >${alt || 'A picture that could not be loaded'}</span
            >
        </a>`,
    );
}

/** The attachment that is meant: the bot names it by its file, Discord then by its address. */
function mediaOf(media, message) {
    const isMeant = ({ filename, url }) => [url, `attachment://${filename}`].includes(media?.url);
    return message?.attachments?.find(isMeant) ?? media ?? {};
}

/** Files of messages come from the page's own origin, whatever host they name. */
function localPath(url) {
    const address = webAddress(url);
    const path = address && new URL(address).pathname;
    return path?.startsWith('/attachments/') ? path : (address ?? undefined);
}

function size(bytes, locale) {
    const [unit, one] = SIZES.find(([, length]) => bytes < length * 1_000) ?? SIZES.at(-1);
    const unitDisplay = unit === 'byte' ? 'long' : 'short';
    const options = { style: 'unit', unit, unitDisplay, maximumFractionDigits: 1 };
    return new Intl.NumberFormat(locale, options).format(bytes / one);
}

function childrenView(component, message, context) {
    return (component.components ?? []).map((child) => componentView(child, message, context));
}

function containerView(component, message, context) {
    return html`<div class="container" ${stripe(component.accent_color)}>
        ${childrenView(component, message, context)}
    </div>`;
}

function sectionView(component, message, context) {
    return html`<div class="section">
        <div>${childrenView(component, message, context)}</div>
        ${component.accessory ? componentView(component.accessory, message, context) : nothing}
    </div>`;
}

function rowView(component, message, context) {
    return html`<div class="action-row">${childrenView(component, message, context)}</div>`;
}

function separatorView({ divider = true, spacing }) {
    return html`<hr class="separator ${divider ? '' : 'bare'} ${spacing === 2 ? 'wide' : ''}" />`;
}

function galleryView(component, message) {
    const items = component.items ?? [];
    return html`<div class="gallery ${items.length > 1 ? 'several' : ''}">
        ${items.map((item) => pictureView(item, message, 'gallery-item'))}
    </div>`;
}

function fileView(component, message, context) {
    const file = mediaOf(component.file, message);
    const filename = file.filename ?? file.url?.split('/').at(-1) ?? 'file';
    const shown = { size: component.size ?? 0, ...file, filename, content_type: null };
    return attachmentView(shown, context);
}

function buttonView(component, message, context) {
    const { label, emoji, disabled, custom_id: customId } = component;
    const style = BUTTON_STYLES[component.style] ?? 'secondary';
    const sign = emoji?.name ? html`<span aria-hidden="true">${emoji.name}</span>` : nothing;
    if (style === 'link') {
        const address = disabled ? null : webAddress(component.url);
        return html`<a
            class="button link"
            href=${address ?? nothing}
            aria-disabled=${address ? nothing : 'true'}
            target="_blank"
            rel="noreferrer noopener"
            >${sign} ${label}</a
        >`;
    }
    const busy = context.pending(message.id, customId);
    return html`<button
        class="button ${style}"
        ?disabled=${disabled || busy}
        aria-busy=${busy}
        @click=${() => context.onClick(message, component)}
    >
        ${sign} ${label}
    </button>`;
}

function selectOf(component, message, context) {
    return selectView({
        component,
        directory: context,
        onChange: (values) => context.onSelect(message, component, values),
        id: `select-${message.id}-${component.custom_id}`.replace(/\s/g, '_'),
        busy: context.pending(message.id, component.custom_id),
    });
}
