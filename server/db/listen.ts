/** Hears what other instances say through a PostgreSQL server (LISTEN), on a connection of its own. */
import pg from "pg";

/**
 * Listens on one channel until what it gives is called, or the connection is lost: then `onLost` is
 * called, once.
 */
export type Listen = (
  channel: string,
  onMessage: (payload: string) => void,
  onLost: (error: Error) => void,
) => Promise<() => Promise<void>>;

export const listenAt =
  (url: string): Listen =>
  async (channel, onMessage, onLost) => {
    const client = new pg.Client({
      connectionString: url,
      connectionTimeoutMillis: 10_000,
      // A connection that only waits: without a sign of life, a firewall forgets it unheard.
      keepAlive: true,
      keepAliveInitialDelayMillis: 30_000,
    });
    let isOver = false;
    const lose = (error: Error) => {
      if (isOver) return;
      isOver = true;
      onLost(error);
    };
    client.on("error", lose);
    client.on("end", () => lose(new Error("The connection ended")));
    client.on("notification", ({ payload = "" }) => onMessage(payload));
    try {
      await client.connect();
      await client.query(`listen ${client.escapeIdentifier(channel)}`);
    } catch (error) {
      isOver = true;
      await client.end().catch(() => {});
      throw error;
    }
    return async () => {
      isOver = true;
      await client.end();
    };
  };
