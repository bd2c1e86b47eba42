/** Everyone who listens to this instance, and a bound on how many they are. */
import { z } from "zod";
import { AccountId } from "#data/schema/ids.ts";
import { ApiFault } from "#server/http/api-fault.ts";
import type { News } from "./news.ts";

/** Streams open at once. */
const LISTENERS = 1_000;
/** Seconds after which somebody who was turned away may try again. */
const RETRY_AFTER = "30";

/** As whom somebody listens; the demo and visitors have no account. */
export const Who = z.union([AccountId, z.enum(["demo", "visitor"])]);
export type Who = z.infer<typeof Who>;

export interface StreamLimits {
  /** Streams at once from one address, behind which there may be a whole office. */
  streamsPerAddress: number;
  /** Streams at once of one account; those without one are counted by their address alone. */
  streamsPerAccount: number;
}

export interface Listener {
  who: Who;
  /** The IP address that the request came from. */
  address: string;
  /** Must return at once: whoever is slow keeps a queue of their own. */
  hear: (news: News) => void;
  /** Ends the stream; the client comes back and is identified anew. */
  end: () => void;
}

export class Hub {
  readonly #listeners = new Set<Listener>();
  readonly #limits: StreamLimits;
  #isClosed = false;

  constructor(limits: StreamLimits) {
    this.#limits = limits;
  }

  get size(): number {
    return this.#listeners.size;
  }

  /**
   * Lets somebody listen, until what it gives is called.
   *
   * @throws ApiFault when there are too many already, or the server is stopping
   */
  subscribe(listener: Listener): () => void {
    if (this.#isClosed || this.#listeners.size >= LISTENERS) {
      throw new ApiFault("unavailable", undefined, { "retry-after": RETRY_AFTER });
    }
    const { streamsPerAddress, streamsPerAccount } = this.#limits;
    const all = [...this.#listeners];
    const fromThere = all.filter(({ address }) => address === listener.address).length;
    const isAccount = AccountId.safeParse(listener.who).success;
    const ofTheirs = isAccount ? all.filter(({ who }) => who === listener.who).length : 0;
    if (fromThere >= streamsPerAddress || ofTheirs >= streamsPerAccount) {
      throw new ApiFault("too-many-requests", undefined, { "retry-after": RETRY_AFTER });
    }
    this.#listeners.add(listener);
    return () => void this.#listeners.delete(listener);
  }

  announce(news: News): void {
    for (const { hear } of this.#listeners) hear(news);
  }

  /** Ends the streams of one who may see something else from now on. */
  endStreamsOf(who: Who): void {
    for (const listener of [...this.#listeners]) if (listener.who === who) listener.end();
  }

  endAll(): void {
    for (const { end } of [...this.#listeners]) end();
  }

  /** Ends every stream and lets nobody in again. */
  close(): void {
    this.#isClosed = true;
    this.endAll();
  }
}
