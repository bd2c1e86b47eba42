/** What a key asks for in a meeting; pure. */
import type { Status } from "#data/schema/status.ts";

/** The statuses that a meeting decides on, in the order of their keys. */
export const STATUS_KEYS = [
  "not-started",
  "started",
  "partly-done",
  "done",
  "not-done",
  "removed",
] as const satisfies readonly Status[];
export type DecidedStatus = (typeof STATUS_KEYS)[number];

export type Command =
  | { kind: "status"; status: DecidedStatus }
  | { kind: "note" | "step" | "next" | "previous" | "undo" };

const BY_KEY: Readonly<Record<string, Command>> = {
  n: { kind: "note" },
  s: { kind: "step" },
  u: { kind: "undo" },
  ArrowRight: { kind: "next" },
  ArrowLeft: { kind: "previous" },
};

type Pressed = Pick<KeyboardEvent, "key" | "ctrlKey" | "metaKey" | "altKey">;

/** Null for what is not ours: the browser's and the reader's own keys stay theirs. */
export function commandOf({ key, ctrlKey, metaKey, altKey }: Pressed): Command | null {
  if (ctrlKey || metaKey || altKey) return null;
  const status = STATUS_KEYS[Number(key) - 1];
  if (status !== undefined) return { kind: "status", status };
  return BY_KEY[key.length === 1 ? key.toLowerCase() : key] ?? null;
}
