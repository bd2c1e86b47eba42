/** `npm run plan -- export PLAN|FILE`: writes a plan as a workbook in the city's form, as CSV or as JSON. */
import { ExportFormat } from "#data/schema/plan-export.ts";
import type { Command } from "./command.ts";

const FORMATS = ExportFormat.options.join("|");

export const exportPlan: Command = {
  summary: `export <plan|fil> --format <${FORMATS}> --out <fil>
               skriver en plan som arbetsbok i stadens mall, som CSV eller som JSON
               (writes a plan as a workbook in the city's form, as CSV or as JSON)`,
  help: `npm run plan -- export <plan|fil> --format <${FORMATS}> --out <fil>

Skriver en plan som fil. Planen är en av dem som följer med (till exempel sodermalm-2024), eller den som
står i ett dokument. En arbetsbok som läses in igen ger samma plan. Inget sparas någon annanstans.
(Writes a plan as a file. The plan is one of those that come with the product, or the one in a document.
A workbook that is read again gives the same plan. Nothing is stored elsewhere.)

  --format <${FORMATS}>    utan den gäller filens ändelse (without it, the file's ending counts)
  --out <fil>                filen som skrivs (the file to write)
  --separator <semicolon|comma>
                             mellan cellerna i CSV; semikolon för svensk Excel (between the cells of CSV;
                             semicolons are for Swedish Excel)

Slutkoder (exit codes): 0 skriven (written), 1 gick inte att läsa eller skriva (could not be read or
written), 2 fel i kommandot (a fault in the command).
`,
  load: async () => (await import("./run-export.ts")).run,
};
