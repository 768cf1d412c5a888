/** Keeps the reader's place in a channel: at its newest message, or where they scrolled to. */

const NEAR_END = 40;
const AWAY = 300;
const NEAR_START = 400;

export class Reader {
    #onAway;
    #onStart;
    #scroller = null;
    #isAtEnd = true;
    #isAway = false;
    #resized = new ResizeObserver(() => this.#stay());

    /** @param hooks onAway(isAway) when the newest messages go out of sight; onStart() near the oldest */
    constructor({ onAway, onStart }) {
        this.#onAway = onAway;
        this.#onStart = onStart;
    }

    /** Follows another list of messages; gets undefined when the last one went away. */
    attach = (scroller) => {
        this.#resized.disconnect();
        this.#scroller = scroller ?? null;
        this.#isAtEnd = true;
        if (scroller) {
            scroller.addEventListener('scroll', this.#scrolled, { passive: true });
            this.#resized.observe(scroller);
            this.#resized.observe(scroller.firstElementChild);
        }
    };

    /** Renders more messages, older ones above what is read without moving it. */
    keepPlace(renders) {
        const scroller = this.#scroller;
        const first = scroller?.querySelector('.message');
        const fromEnd = scroller ? scroller.scrollHeight - scroller.scrollTop : 0;
        renders();
        if (!this.#scroller) {
            return;
        }
        const isSame = this.#scroller === scroller;
        if (isSame && !this.#isAtEnd && this.#scroller.querySelector('.message') !== first) {
            this.#scroller.scrollTop = this.#scroller.scrollHeight - fromEnd;
        }
        this.#stay();
        if (this.#scroller.scrollHeight <= this.#scroller.clientHeight) {
            this.#onStart();
        }
    }

    toPresent = () => {
        this.#isAtEnd = true;
        this.#stay();
        document.getElementById('message')?.focus();
    };

    #stay() {
        if (this.#scroller && this.#isAtEnd) {
            this.#scroller.scrollTop = this.#scroller.scrollHeight;
            this.#tellAway(false);
        }
    }

    #scrolled = () => {
        const { scrollTop, scrollHeight, clientHeight } = this.#scroller;
        const rest = scrollHeight - scrollTop - clientHeight;
        this.#isAtEnd = rest < NEAR_END;
        this.#tellAway(rest > AWAY);
        if (scrollTop < NEAR_START) {
            this.#onStart();
        }
    };

    #tellAway(isAway) {
        if (isAway !== this.#isAway) {
            this.#isAway = isAway;
            this.#onAway(isAway);
        }
    }
}
