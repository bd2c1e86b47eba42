/** What the palette can do, and which of it somebody means by a few letters; pure. */

/** Kinds of commands, in the order in which they are shown. */
export const COMMAND_GROUPS = ["action", "view", "saved", "place", "measure", "actor", "plan"] as const;
export type CommandGroup = (typeof COMMAND_GROUPS)[number];

export interface Command {
  /** Like no other's. */
  id: string;
  group: CommandGroup;
  words: string;
  /** Where it is, or whose: what tells it from others that are called the same. */
  detail?: string;
  /** Whether the words are the plans', which are Swedish whatever the reader's language. */
  isSwedish?: boolean;
  run: () => void;
}

/** As many as are seen at once of one kind. */
const MOST = 6;

const plain = (text: string): string => text.toLocaleLowerCase("sv");

/** 0 where it begins with what was written, 1 where a word does, 2 where it is inside; null where not all is there. */
function rankOf(text: string, words: readonly string[]): number | null {
  if (!words.every((word) => text.includes(word))) return null;
  const [first = ""] = words;
  if (text.startsWith(first)) return 0;
  return words.some((word) => text.includes(` ${word}`)) ? 1 : 2;
}

/**
 * Those that have every word that was written, the closest first within their kind.
 *
 * @param written what somebody has written; nothing shows actions and views, which are few
 */
export function matching(commands: readonly Command[], written: string): Map<CommandGroup, Command[]> {
  const words = plain(written)
    .split(/\s+/)
    .filter((word) => word !== "");
  const found = new Map<CommandGroup, Command[]>();
  for (const group of COMMAND_GROUPS) {
    if (words.length === 0 && group !== "action" && group !== "view") continue;
    const ranked = commands
      .filter((command) => command.group === group)
      .flatMap((command) => {
        const rank = rankOf(plain(`${command.words} ${command.detail ?? ""}`), words);
        return rank === null ? [] : [{ command, rank }];
      })
      .sort((a, b) => a.rank - b.rank)
      .map(({ command }) => command);
    const shown = words.length === 0 ? ranked : ranked.slice(0, MOST);
    if (shown.length > 0) found.set(group, shown);
  }
  return found;
}
