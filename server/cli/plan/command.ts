/** What one command of `npm run plan` is, and what they all share: exit codes, faults in the writing, ways out. */

/**
 * Does a command.
 * @param args what was written after the command's name, without `--help`
 * @returns the exit code
 * @throws BadUsage, or what `parseArgs` throws, where the command is not written as its help says
 */
export type Run = (args: readonly string[]) => Promise<number>;

/** One command: how it is written, what it is for, and what it does. */
export interface Command {
  /** Its part of the list that `--help` shows: how it is written and what it does, in both languages. */
  summary: string;
  /** What `--help` after the command shows. */
  help: string;
  /** What it does, fetched when it is asked for: help comes at once, whatever the commands need. */
  load: () => Promise<Run>;
}

/** Exit codes, as people expect them of a command. */
export const EXIT = { done: 0, unreadable: 1, usage: 2, found: 3, open: 4, database: 5 } as const;

/** The command was not written as its help says; the message, where there is one, says what is wrong. */
export class BadUsage extends Error {}

/** The single argument that a command takes. */
export function onlyArgument(positionals: readonly string[]): string {
  const [argument, ...more] = positionals;
  if (argument === undefined || more.length > 0) throw new BadUsage();
  return argument;
}

/** Says something to the person at the prompt, beside what the command prints. */
export const say = (text: string): void => void process.stderr.write(`${text}\n`);

/** Prints a value as JSON, for programs. */
export const printJson = (value: unknown): void =>
  void process.stdout.write(`${JSON.stringify(value, null, 2)}\n`);
