/** What took long to make, kept for the next who asks. */
export class Remembered<Value> {
  /** Last used last, so that the oldest goes first. */
  readonly #values = new Map<string, Promise<Value>>();
  readonly #most: number;

  /** @param most values that are kept */
  constructor(most: number) {
    this.#most = most;
  }

  forget(key: string): void {
    this.#values.delete(key);
  }

  async get(key: string, make: () => Promise<Value>): Promise<Value> {
    const value = this.#values.get(key) ?? make();
    this.#values.delete(key);
    this.#values.set(key, value);
    const [oldest] = this.#values.keys();
    if (this.#values.size > this.#most && oldest !== undefined) this.#values.delete(oldest);
    try {
      return await value;
    } catch (error) {
      this.#values.delete(key);
      throw error;
    }
  }
}
