/** Writes that begin while something else goes on, one after the other. */
export class Writes {
  #last: Promise<void> = Promise.resolve();

  add(write: () => Promise<void>): void {
    this.#last = this.#last.then(write);
    // Whoever waits for the end hears of it.
    this.#last.catch(() => {});
  }

  /** @throws what the first one that failed threw; those after it were not begun */
  end(): Promise<void> {
    return this.#last;
  }
}
