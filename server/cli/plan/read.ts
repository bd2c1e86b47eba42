/** `npm run plan -- read FILE`: shows what a plan's document holds. */
import type { Command } from "./command.ts";

export const read: Command = {
  summary: `read <fil>   läser en åtgärdsplan (Excel, OpenDocument, PDF, Word, text) och visar vad som står i den
               (reads a plan and shows what it holds)`,
  help: `npm run plan -- read <fil> [--json]

Läser en åtgärdsplan (Excel, OpenDocument, PDF, Word, text) och visar vad som står i den. Inget sparas.
(Reads a plan and shows what it holds. Nothing is stored.)

  --json       allt, för program: rader, härledda värden, källor, tveksamheter (everything, for programs)

Slutkoder (exit codes): 0 läst (read), 1 gick inte att läsa (could not be read), 2 fel i kommandot
(a fault in the command).
`,
  load: async () => (await import("./run-read.ts")).run,
};
