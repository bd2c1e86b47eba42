/** `npm run plan -- diff A B`: shows what one plan says that another does not. */
import type { Command } from "./command.ts";

export const diff: Command = {
  summary: `diff <a> <b>  visar vad b säger som a inte säger; var och en ett dokument eller en medföljande plans id
               (shows what b says that a does not; each a document or the id of a plan that comes along)`,
  help: `npm run plan -- diff <a> <b> [--json]

Jämför två planer rad för rad: vad som är ändrat, nytt, borttaget. Var och en är ett dokument (Excel,
OpenDocument, PDF, Word, text) eller en medföljande plans id (till exempel sodermalm-2024). Inget sparas.
(Compares two plans row by row. Each is a document, or the id of a plan that comes along. Nothing is stored.)

Det som jämförs är det som planen får av dokumentet: texter, tid, målår, aktörer och platser ur registret,
status, uppföljning. (What is compared is what the plan gets of the document.)

  --json       allt, för program: varje rad med båda värdena (everything, for programs)

Slutkoder (exit codes): 0 ingen skillnad (no difference), 1 gick inte att läsa (could not be read), 2 fel i
kommandot (a fault in the command), 3 skillnader (differences).
`,
  load: async () => (await import("./run-diff.ts")).run,
};
