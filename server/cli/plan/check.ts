/** `npm run plan -- check FILE`: shows what is missing, unclear or at odds with itself in a plan's document. */
import type { Command } from "./command.ts";

export const check: Command = {
  summary: `check <fil>  granskar den: vad som saknas, är oklart eller säger emot sig självt
               (checks it: what is missing, unclear or at odds with itself)`,
  help: `npm run plan -- check <fil> [--json]

Granskar en åtgärdsplan: vad som saknas, är oklart eller säger emot sig självt. Inget sparas.
(Checks a plan: what is missing, unclear or at odds with itself. Nothing is stored.)

  --json       iakttagelserna, för program (the findings, for programs)

Slutkoder (exit codes): 0 utan anmärkning (found clean), 1 gick inte att läsa (could not be read), 2 fel i
kommandot (a fault in the command), 3 med anmärkningar (with findings).
`,
  load: async () => (await import("./run-check.ts")).run,
};
