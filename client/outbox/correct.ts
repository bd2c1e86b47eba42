/** The words of an edit that was not taken, to be written anew where they wait; pure. */
import { QueuedEdit } from "./queued-edit.ts";

/** Fields that hold somebody's own words, wherever they stand in what is sent. */
const WORDS = new Set([
  "title",
  "comment",
  "words",
  "text",
  "measured",
  "how",
  "reason",
  "answer",
  "function",
  "name",
  "aliases",
  "description",
  "abbreviation",
  "spelledOut",
]);

/** What is sent, as the server names its fields. */
function bodyOf(edit: QueuedEdit): object {
  switch (edit.kind) {
    case "measure":
      return edit.write.kind === "patch" ? edit.write.set : edit.write.followUp;
    case "place":
      return { ...edit.set, ...edit.told };
    case "reminder":
      return {};
    default:
      return edit.set;
  }
}

function collect(value: unknown, path: readonly string[], into: Map<string, string>): void {
  const field = path.findLast((part) => !/^\d+$/.test(part));
  if (typeof value === "string" && field !== undefined && WORDS.has(field)) into.set(path.join("."), value);
  if (typeof value !== "object" || value === null) return;
  for (const [key, part] of Object.entries(value)) collect(part, [...path, key], into);
}

/** The words of an edit by the way to them, as a refusal names it: `comment`, `goals.0.text`. */
export function wordsOf(edit: QueuedEdit): ReadonlyMap<string, string> {
  const words = new Map<string, string>();
  collect(bodyOf(edit), [], words);
  return words;
}

/** A copy with other words; where none are left, nothing. */
function put(value: unknown, path: readonly string[], words: ReadonlyMap<string, string>): unknown {
  const written = words.get(path.join("."));
  if (written !== undefined) return written === "" ? null : written;
  if (Array.isArray(value)) return value.map((part, index) => put(part, [...path, String(index)], words));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, part]) => [key, put(part, [...path, key], words)]),
  );
}

function withBody(edit: QueuedEdit, change: (body: unknown) => unknown): unknown {
  switch (edit.kind) {
    case "measure":
      return edit.write.kind === "patch"
        ? { ...edit, write: { ...edit.write, set: change(edit.write.set) } }
        : { ...edit, write: { ...edit.write, followUp: change(edit.write.followUp) } };
    case "place":
      return { ...edit, set: change(edit.set), told: change(edit.told) };
    case "reminder":
      return edit;
    default:
      return { ...edit, set: change(edit.set) };
  }
}

/**
 * An edit with other words, free to be sent.
 *
 * @param words by the way to them
 * @returns null where they cannot be sent so: what has to say something is empty, or too long
 */
export function reworded(edit: QueuedEdit, words: ReadonlyMap<string, string>): QueuedEdit | null {
  const changed = withBody({ ...edit, stuck: null }, (body) => put(body, [], words));
  const found = QueuedEdit.safeParse(changed).data;
  if (found === undefined) return null;
  return found.kind === "new-place" || found.kind === "new-actor"
    ? { ...found, title: found.set.name }
    : found;
}
