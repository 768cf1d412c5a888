/** Talks to Discord as one person's client does: calls, the gateway, and interactions by nonce. */

const RETRY_MILLIS = 1000;
const LONGEST_ANSWER_MILLIS = 15_000;
const DISCORD_EPOCH = 1_420_070_400_000;
const NO_ANSWER = { failed: true };

/** A call that was not granted; its message says what to do. */
class Refused extends Error {}

/** Asks the sandbox and gives the answer's JSON, null when it has none. */
export async function call(method, path, body, token) {
    const headers = {
        ...(token && { Authorization: token }),
        ...(body && { 'Content-Type': 'application/json' }),
    };
    const request = { method, headers, body: body && JSON.stringify(body) };
    const response = await fetch(path, request).catch(() => {
        throw new Refused('The sandbox does not answer. Is it still running?');
    });
    if (response.ok) {
        return response.status === 204 ? null : response.json();
    }
    const { message } = await response.json().catch(() => ({}));
    throw new Refused(message ?? `The sandbox answered ${response.status}. Try again.`);
}

let lastNonce = 0n;

/** A new snowflake, as clients make them for what they send. */
export function newNonce() {
    const now = BigInt(Date.now() - DISCORD_EPOCH) << 22n;
    lastNonce = now > lastNonce ? now : lastNonce + 1n;
    return String(lastNonce);
}

/** One person's connection, which comes back by itself after it was lost. */
export class Client {
    #token;
    #hooks;
    #answers = new Map();

    /** @param hooks onEvent(name, data); onLost(), awaited before it connects again */
    constructor(token, hooks) {
        this.#token = token;
        this.#hooks = hooks;
    }

    call(method, path, body) {
        return call(method, `/api/v10${path}`, body, this.#token);
    }

    async connect() {
        for (;;) {
            await this.#stayConnected();
            this.#answers.forEach((resolve) => resolve(NO_ANSWER));
            await this.#hooks.onLost();
            await new Promise((resolve) => setTimeout(resolve, RETRY_MILLIS));
        }
    }

    /**
     * Sends an interaction and waits for what comes of it.
     *
     * @returns {} when it was answered, or with `form`, `choices`, or `failed` and perhaps why
     */
    async interact(interaction) {
        const { nonce } = interaction;
        const answer = new Promise((resolve) => {
            this.#answers.set(nonce, resolve);
            setTimeout(resolve, LONGEST_ANSWER_MILLIS, NO_ANSWER);
        });
        try {
            await this.call('POST', '/interactions', interaction);
            return await answer;
        } catch (refused) {
            return { failed: true, why: refused.message };
        } finally {
            this.#answers.delete(nonce);
        }
    }

    #stayConnected() {
        const origin = location.origin.replace(/^http/, 'ws');
        const socket = new WebSocket(`${origin}/gateway?v=10&encoding=json`);
        const session = { sequence: null, isAlive: true, beats: 0 };
        socket.onmessage = ({ data }) => this.#receive(socket, session, JSON.parse(data));
        return new Promise((resolve) => {
            socket.onclose = () => {
                clearInterval(session.beats);
                resolve();
            };
        });
    }

    #receive(socket, session, frame) {
        const send = (op, d) => socket.send(JSON.stringify({ op, d }));
        if (frame.op === 10) {
            send(2, { token: this.#token });
            session.beats = setInterval(() => {
                // A network may lose a connection without telling either side.
                if (!session.isAlive) {
                    socket.close();
                    return;
                }
                session.isAlive = false;
                send(1, session.sequence);
            }, frame.d.heartbeat_interval);
        } else if (frame.op === 11) {
            session.isAlive = true;
        } else if (frame.op === 0) {
            session.sequence = frame.s;
            this.#settle(frame.t, frame.d);
            this.#hooks.onEvent(frame.t, frame.d);
        }
    }

    #settle(name, data) {
        const outcome = {
            INTERACTION_SUCCESS: {},
            INTERACTION_FAILURE: NO_ANSWER,
            INTERACTION_MODAL_CREATE: { form: data },
            APPLICATION_COMMAND_AUTOCOMPLETE_RESPONSE: { choices: data.choices },
        }[name];
        if (outcome) {
            this.#answers.get(data.nonce)?.(outcome);
        }
    }
}
