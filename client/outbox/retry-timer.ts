/** When to try again by itself: soon, then more and more seldom. */

/** Milliseconds; doubled each time, up to the longest. */
const FIRST = 4_000;
const LONGEST = 60_000;

export class RetryTimer {
  readonly #act: () => void;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #wait = FIRST;

  constructor(act: () => void) {
    this.#act = act;
  }

  start(): void {
    clearTimeout(this.#timer);
    // Not all pages at once when the server is back.
    this.#timer = setTimeout(this.#act, this.#wait * (0.75 + Math.random() / 2));
    this.#wait = Math.min(this.#wait * 2, LONGEST);
  }

  stop(): void {
    clearTimeout(this.#timer);
  }

  /** There is contact: the next wait is short again. */
  reset(): void {
    this.#wait = FIRST;
  }
}
