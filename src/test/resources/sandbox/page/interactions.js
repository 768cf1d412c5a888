/** What a person does with the bot: commands, buttons, selects and forms. */

import { newNonce } from './client.js';
import { asLine, ON_MESSAGE, withSuggestions } from './command.js';
import { draftOf } from './session.js';
import { ChannelType, currentSession, directoryOf } from './store.js';
import { data } from './values.js';

const PAUSE_IN_TYPING_MILLIS = 250;
const COMMAND_FAILED = 'The application did not respond';
const COMPONENT_FAILED = 'This interaction failed';
const FORM_FAILED = 'Something went wrong. Try again.';

const COMMAND = 2;
const COMPONENT = 3;
const AUTOCOMPLETE = 4;
const FORM = 5;

export function createInteractions(store, people) {
    const { dispatch } = store;

    /** Where one is now, for what comes of it when one has left: an answer may take its time. */
    function here() {
        const { personId: person } = store.state;
        const { openId: channelId } = currentSession(store.state);
        return {
            person,
            client: people.client(),
            directory: directoryOf(store.state),
            place: placeOf(channelId),
            draft: () => draftOf(store.state.sessions[person], channelId),
            change: (change) => dispatch({ type: 'drafted', person, channelId, change }),
        };
    }

    function placeOf(channelId) {
        const { channels, guild } = currentSession(store.state);
        const isDirect = channels[channelId]?.type === ChannelType.DIRECT;
        return { channel_id: channelId, ...(!isDirect && { guild_id: guild.id }) };
    }

    /** Sends an interaction and follows it: `what` describes it while it waits. */
    async function follow(interaction, what, failure) {
        const { person, client } = here();
        const nonce = newNonce();
        dispatch({ type: 'asked', person, nonce, what });
        const { form, failed, why } = await client.interact({ ...interaction, nonce });
        if (failed) {
            dispatch({ type: 'failed', person, nonce, why: why ?? failure });
            return;
        }
        dispatch({ type: 'answered', person, nonce });
        if (form) {
            dispatch({ type: 'formOpened', person, form: { values: {}, errors: {}, ...form } });
        }
    }

    function component(message, { type, custom_id: customId }, values) {
        const { channel_id: channelId, id: messageId } = message;
        const data = { component_type: type, custom_id: customId, ...(values && { values }) };
        const interaction = { type: COMPONENT, ...placeOf(channelId), message_id: messageId, data };
        follow(interaction, { channelId, messageId, customId }, COMPONENT_FAILED);
    }

    function command(data, line) {
        const { place } = here();
        const what = { channelId: place.channel_id, line };
        follow({ type: COMMAND, ...place, data }, what, COMMAND_FAILED);
    }

    const done = (type, rest) => dispatch({ type, person: store.state.personId, ...rest });

    return {
        draft: (change) => here().change(change),
        changeForm: (change) => done('formChanged', { change }),
        closeForm: () => done('formOpened', { form: null }),
        dismissFailure: (nonce) => done('answered', { nonce }),
        dismissMessage: ({ channel_id: channelId, id: messageId }) =>
            done('dismissed', { channelId, messageId }),
        click: component,
        select: component,

        async sendMessage(text) {
            const { client, place, draft, change } = here();
            change({ text: '', problem: null });
            try {
                const path = `/channels/${place.channel_id}/messages`;
                await client.call('POST', path, { content: text });
            } catch (refused) {
                const kept = [text, draft().text].filter(Boolean).join('\n');
                change({ text: kept, problem: refused.message });
            }
        },

        runCommand(filled) {
            const { directory, change } = here();
            change({ text: '', command: null });
            command(data(filled, directory), asLine(filled));
        },

        runOnMessage(message, { id, name, shownName: line }) {
            command({ id, name, type: ON_MESSAGE, target_id: message.id }, line);
        },

        /** Asks the bot what an option may be, once the person pauses typing. */
        suggest(option, pause = PAUSE_IN_TYPING_MILLIS) {
            const { client, directory, place, draft, change } = here();
            const suggest = (suggested) =>
                change({ command: withSuggestions(draft().command, suggested) });
            const suggested = { option, isLoading: true, choices: [] };
            suggest(suggested);
            // Whoever typed on has asked anew: an answer would be about what stood there before.
            const isStale = () => draft().command?.suggested !== suggested;
            setTimeout(async () => {
                if (isStale()) {
                    return;
                }
                const { choices = [], failed = false } = await client.interact({
                    type: AUTOCOMPLETE,
                    nonce: newNonce(),
                    ...place,
                    data: data(draft().command, directory, option),
                });
                if (!isStale()) {
                    suggest({ option, failed, choices });
                }
            }, pause);
        },

        async submitForm({ id, channel_id: channelId, custom_id: customId }, components) {
            const { person, client } = here();
            const change = (type, rest) => dispatch({ type, person, ...rest });
            change('formChanged', { change: { isSending: true, problem: null } });
            const { failed, why } = await client.interact({
                type: FORM,
                nonce: newNonce(),
                ...placeOf(channelId),
                data: { id, custom_id: customId, components },
            });
            if (store.state.sessions[person].form?.id !== id) {
                return;
            }
            if (failed) {
                const problem = why ?? FORM_FAILED;
                change('formChanged', { change: { isSending: false, problem } });
            } else {
                change('formOpened', { form: null });
            }
        },
    };
}
