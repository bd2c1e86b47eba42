/** What is wrong in a slide's form, by its field: seen before it is sent, or told by the server of what was sent; pure. */
import { tidy } from "#client/model/tidy.ts";
import { TEXTS_ON_SLIDE } from "#data/schema/story.ts";

/** Those that take one text a line. */
const OF_LINES = ["voices", "steps", "paragraphs", "bullets"] as const;

const FIELDS: readonly string[] = [...OF_LINES, "lead", "text", "heading", "notes", "answers"];

/** The field of the form that a path of the server's is about; null for what no field of it holds. */
export function slideField(path: string): string | null {
  const name = /(?:^|\.)slides\.\d+\.(\w+)/.exec(path)?.[1];
  return name !== undefined && FIELDS.includes(name) ? name : null;
}

export type SlideFault = { kind: "too-many"; most: number } | { kind: "no-answer"; line: string };

const linesIn = (text: string | undefined): string[] =>
  (text ?? "")
    .split("\n")
    .map(tidy)
    .filter((line) => line !== "");

/** What of the written lines a slide has no room for, or cannot read: nothing is left out unseen. */
export function slideFaults(written: Readonly<Record<string, string>>): ReadonlyMap<string, SlideFault> {
  const faults = new Map<string, SlideFault>();
  for (const field of OF_LINES)
    if (linesIn(written[field]).length > TEXTS_ON_SLIDE)
      faults.set(field, { kind: "too-many", most: TEXTS_ON_SLIDE });
  const line = linesIn(written.answers).find((card) => {
    const [question = "", ...rest] = card.split("|");
    return tidy(question) === "" || tidy(rest.join("|")) === "";
  });
  if (line !== undefined) faults.set("answers", { kind: "no-answer", line });
  return faults;
}
