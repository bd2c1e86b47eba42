/** What one listener has not been told yet. */
import type { News } from "./news.ts";

/** News that may wait; whoever falls further behind comes back and is told what was missed. */
const WAITING = 100;

export class Inbox {
  #news: News[] = [];
  #isEnded = false;
  #wake = () => {};
  #finish = () => {};
  /** Resolves when it is ended. */
  readonly ended = new Promise<void>((resolve) => {
    this.#finish = resolve;
  });

  get isEnded(): boolean {
    return this.#isEnded;
  }

  put(news: News): void {
    if (this.#news.length >= WAITING) this.end();
    else this.#news.push(news);
    this.#wake();
  }

  /** Takes out all that has come. */
  takeAll(): News[] {
    const all = this.#news;
    this.#news = [];
    return all;
  }

  end(): void {
    this.#isEnded = true;
    this.#finish();
    this.#wake();
  }

  /** Waits until there is something; false when the time ran out first. */
  wait(ms: number): Promise<boolean> {
    if (this.#isEnded || this.#news.length > 0) return Promise.resolve(true);
    return new Promise((resolve) => {
      const timer = setTimeout(() => resolve(false), ms);
      this.#wake = () => {
        clearTimeout(timer);
        resolve(true);
      };
    });
  }
}
