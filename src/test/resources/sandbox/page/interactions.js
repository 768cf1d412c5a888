/** What a person does with the bot: commands, buttons, selects and forms. */

import { newNonce } from './client.js';
import { asLine, ON_MESSAGE, shownName, withSuggestions } from './command.js';
import { draftOf } from './session.js';
import { ChannelType, currentPerson, currentSession, directoryOf } from './store.js';
import { openChannelOf } from './places.js';
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
    let typing = 0;

    function here() {
        const session = currentSession(store.state);
        const { id, type } = openChannelOf(session);
        return type === ChannelType.DIRECT
            ? { channel_id: id }
            : { channel_id: id, guild_id: session.guild.id };
    }

    /** Sends an interaction and follows it: `what` describes it while it waits. */
    async function follow(interaction, what, failure) {
        const person = store.state.personId;
        const nonce = newNonce();
        dispatch({ type: 'asked', person, nonce, what });
        const { form, failed, why } = await people.client().interact({ ...interaction, nonce });
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
        const place = { ...here(), channel_id: message.channel_id, message_id: message.id };
        const chosen = { component_type: type, custom_id: customId, ...(values && { values }) };
        const what = { channelId: message.channel_id, messageId: message.id, customId };
        follow({ type: COMPONENT, ...place, data: chosen }, what, COMPONENT_FAILED);
    }

    function openDraft() {
        const session = currentSession(store.state);
        return draftOf(session, session.openId);
    }

    /** Changes what is being written in the open channel; an answer may come when one left it. */
    function drafting() {
        const { personId: person } = store.state;
        const { openId: channelId } = currentSession(store.state);
        return (change) => dispatch({ type: 'drafted', person, channelId, change });
    }

    function changeForm(change, person = store.state.personId) {
        dispatch({ type: 'formChanged', person, change });
    }

    const draft = (change) => drafting()(change);

    return {
        draft,
        changeForm,
        click: component,
        select: component,

        async sendMessage(text) {
            const change = drafting();
            change({ text: '', problem: null });
            try {
                const path = `/channels/${here().channel_id}/messages`;
                await people.client().call('POST', path, { content: text });
            } catch (refused) {
                change({ text, problem: refused.message });
            }
        },

        runCommand(command) {
            const place = here();
            const what = { channelId: place.channel_id, line: asLine(command) };
            draft({ text: '', command: null });
            const filled = data(command, directoryOf(store.state));
            follow({ type: COMMAND, ...place, data: filled }, what, COMMAND_FAILED);
        },

        runOnMessage(message, command) {
            const place = here();
            const { locale } = currentPerson(store.state);
            const what = { channelId: place.channel_id, line: shownName(command, locale) };
            const { id, name } = command;
            const target = { id, name, type: ON_MESSAGE, target_id: message.id };
            follow({ type: COMMAND, ...place, data: target }, what, COMMAND_FAILED);
        },

        /** Asks the bot what an option may be, once the person pauses typing. */
        suggest(option, pause = PAUSE_IN_TYPING_MILLIS) {
            clearTimeout(typing);
            const suggested = { option, isLoading: true, choices: [] };
            const place = here();
            draft({ command: withSuggestions(openDraft().command, suggested) });
            const isStale = () => openDraft().command?.suggested !== suggested;
            typing = setTimeout(async () => {
                if (isStale()) {
                    return;
                }
                const asked = data(openDraft().command, directoryOf(store.state), option);
                const { choices = [], failed = false } = await people.client().interact({
                    type: AUTOCOMPLETE,
                    nonce: newNonce(),
                    ...place,
                    data: asked,
                });
                // Whoever typed on has asked anew: this answer is about what stood there before.
                if (!isStale()) {
                    const { command } = openDraft();
                    draft({ command: withSuggestions(command, { option, failed, choices }) });
                }
            }, pause);
        },

        async submitForm(form, components) {
            const person = store.state.personId;
            const { id, channel_id: channelId, custom_id: customId } = form;
            changeForm({ isSending: true, problem: null });
            const { failed, why } = await people.client().interact({
                type: FORM,
                nonce: newNonce(),
                ...here(),
                channel_id: channelId,
                data: { id, custom_id: customId, components },
            });
            const isStillOpen = store.state.sessions[person].form?.id === id;
            if (isStillOpen && failed) {
                changeForm({ isSending: false, problem: why ?? FORM_FAILED }, person);
            } else if (isStillOpen) {
                dispatch({ type: 'formOpened', person, form: null });
            }
        },

        closeForm: () => dispatch({ type: 'formOpened', person: store.state.personId, form: null }),

        dismissFailure: (nonce) =>
            dispatch({ type: 'answered', person: store.state.personId, nonce }),

        dismissMessage: ({ channel_id: channelId, id: messageId }) =>
            dispatch({ type: 'dismissed', person: store.state.personId, channelId, messageId }),
    };
}
