/** Does something at most once in a while for each key, however many ask at the same time. */

/** Keys remembered at once; the oldest is forgotten first. */
const KEYS = 10_000;

interface Done {
  until: number;
  doing: Promise<void>;
}

export class Once {
  readonly #done = new Map<string, Done>();
  readonly #now: () => number;

  /** @param now milliseconds since 1970 */
  constructor(now: () => number) {
    this.#now = now;
  }

  /** Resolves when it has been done; what failed counts as not done, and whoever asked hears of it. */
  async do(key: string, forMs: number, act: () => Promise<void>): Promise<void> {
    const now = this.#now();
    const known = this.#done.get(key);
    if (known !== undefined && now < known.until) return known.doing;
    if (this.#done.size >= KEYS) {
      const [oldest] = this.#done.keys();
      if (oldest !== undefined) this.#done.delete(oldest);
    }
    const doing = act();
    this.#done.delete(key);
    this.#done.set(key, { until: now + forMs, doing });
    try {
      await doing;
    } catch (error) {
      this.#done.delete(key);
      throw error;
    }
  }
}
