/** A message: its author, its content, and what the reader can do with it. */

import { html, nothing } from '/lib/lit-html/lit-html.js';
import { attachmentView, componentView, markdownView, stripe } from './components.js';
import { text as momentText, written } from './moments.js';
import { placePopup } from './selects.js';

const EPHEMERAL = 1 << 6;
const LOADING = 1 << 7;
const COMPONENTS_V2 = 1 << 15;

const nameOf = (user) => user?.global_name ?? user?.username ?? 'Somebody';

/** One message as an article: who wrote it and when, what it says, and what can be done with it. */
export function messageView(message, context) {
    const own = { ...context, mentionEveryone: message.mention_everyone };
    const isPrivate = (message.flags & EPHEMERAL) !== 0;
    const name = nameOf(message.author);
    const isBot = message.author.bot;
    const failure = context.failure(message.id);
    const at = context.shownAt(new Date(message.timestamp));
    const time = written(at, context);
    const mark = `${isPrivate ? 'private' : ''} ${isForReader(message, context) ? 'mentioning' : ''}`;
    return html`<article
        class="message ${mark}"
        aria-label="${name}, ${time}"
        data-message=${message.id}
    >
        ${replyView(message)}
        <div class="avatar ${isBot ? 'bot' : ''}" aria-hidden="true">${[...name][0]}</div>
        <div class="body">
            <p class="byline">
                <span class="author">${name}</span>
                ${isBot ? html`<span class="app">APP</span>` : nothing}
                <time datetime=${at.toISOString()} title=${momentText(at, 'F', context)}
                    >${time}</time
                >
                ${actionsView(message, context)}
            </p>
            ${
                message.flags & LOADING
                    ? html`<p class="thinking quiet" role="status">
                          ${name} is thinking<span class="dots" aria-hidden="true"></span>
                      </p>`
                    : contentView(message, own)
            }
            ${message.thread ? threadView(message.thread, context) : nothing}
            ${failure ? html`<p class="failure" role="alert">${failure}</p>` : nothing}
            ${isPrivate ? privateView(() => context.onDismiss(message)) : nothing}
        </div>
    </article>`;
}

function isForReader(message, { person }) {
    return message.mention_everyone || (message.mentions ?? []).some(({ id }) => id === person?.id);
}

function replyView({ interaction_metadata: interaction, referenced_message: replied, type }) {
    if (interaction?.name && type === 20) {
        const isTyped = interaction.name === interaction.name.toLowerCase();
        const command = `${isTyped ? '/' : ''}${interaction.name}`;
        return html`<p class="reply">
            <span class="author">${nameOf(interaction.user)}</span> used
            <span class="mention">${command}</span>
        </p>`;
    }
    if (!replied) {
        return type === 19 ? html`<p class="reply">A message that was deleted</p>` : nothing;
    }
    return html`<p class="reply">
        <span class="author">@${nameOf(replied.author)}</span>
        <span class="reply-text">${replied.content || 'a message with components'}</span>
    </p>`;
}

function contentView(message, context) {
    const edited = message.edited_timestamp
        ? html`<span
              class="edited"
              title=${momentText(context.shownAt(new Date(message.edited_timestamp)), 'F', context)}
              >(edited)</span
          >`
        : nothing;
    const components = (message.components ?? []).map((component) =>
        componentView(component, message, context),
    );
    if (message.flags & COMPONENTS_V2) {
        return html`<div class="components">${components}</div>
            ${edited}`;
    }
    return html`${message.content ? markdownView(message.content, context) : nothing} ${edited}
        ${(message.embeds ?? []).map((embed) => embedView(embed, context))}
        ${(message.attachments ?? []).map((attachment) => attachmentView(attachment, context))}
        <div class="components">${components}</div>`;
}

function embedView(embed, context) {
    return html`<div class="container" ${stripe(embed.color)}>
        ${embed.title ? html`<p class="author">${embed.title}</p>` : nothing}
        ${embed.description ? markdownView(embed.description, context) : nothing}
        ${embed.footer ? html`<p class="quiet">${embed.footer.text}</p>` : nothing}
    </div>`;
}

function threadView({ id, name, message_count: count = 0 }, context) {
    const more = count === 0 ? 'See thread' : count === 1 ? '1 message' : `${count} messages`;
    return html`<button class="thread" @click=${() => context.onOpenChannel(id)}>
        <span class="author">${name}</span>
        <span class="thread-more">${more} ›</span>
    </button>`;
}

/** Stands below what nobody else sees. */
export function privateView(onDismiss) {
    return html`<p class="note">
        Only you can see this ·
        <button class="as-link" @click=${onDismiss}>Dismiss message</button>
    </p>`;
}

/**
 * What Discord offers in a message's menu, which is nothing for private ones, and what this page
 * adds: its requests and events.
 */
function actionsView(message, context) {
    const id = `actions-${message.id}`;
    const commands = message.flags & EPHEMERAL ? [] : context.messageCommands;
    const place = (event) => {
        if (event.newState === 'open') {
            placePopup(event.target, event.target.previousElementSibling);
        }
    };
    const line = (name, deed) => {
        const choose = (event) => {
            event.target.closest('[popover]').hidePopover();
            deed();
        };
        return html`<button @click=${choose}>${name}</button>`;
    };
    return html`<button
            class="actions"
            popovertarget=${id}
            aria-label="Actions on this message"
        >
            ⋯
        </button>
        <span class="menu" id=${id} popover @toggle=${place}>
            ${commands.map((command) =>
                line(command.shownName, () => context.onCommandOnMessage(message, command)),
            )}
            ${line('Show its requests and events', () => context.onWire(message))}
        </span>`;
}
