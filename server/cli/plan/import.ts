/** `npm run plan -- import FILE`: takes a document in as the page does, into the configured database. */
import type { Command } from "./command.ts";

export const importPlan: Command = {
  summary: `import <fil> läser in en plan i databasen, eller lämnar ett utkast att gå igenom
               (takes a plan into the database, or leaves a draft to look over)`,
  help: `npm run plan -- import <fil> [--district D] [--year Å] [--kind plan|follow-up]
                                [--accept clear|all] [--dry-run] [--json]

Läser in en åtgärdsplan i den databas som inställningarna pekar ut (DATA_DIR eller DATABASE_URL), som
sidan /planer/ny gör: visar vad som skulle ändras och vilka frågor som är öppna.
(Takes a plan into the configured database, as the page /planer/ny does.)

  --district, --year, --kind   vems plan, om dokumentet inte säger det (whose plan, where the document does not say)
  --accept clear   gör utkastet till plan om ingen fråga är öppen (make it the plan if no question is open)
  --accept all     gör det till plan ändå (make it the plan anyway)
  --dry-run        visa, och kasta utkastet (show, and discard the draft)
  --json           för program (for programs)

Den inbyggda databasen öppnas av en i taget: stoppa servern först, eller använd sidan.
(The embedded database is opened by one at a time: stop the server first, or use the page.)

Slutkoder (exit codes): 0 inläst, inget nytt, eller bara visat (taken in, nothing new, or only shown), 1 gick
inte att läsa (could not be read), 2 fel i kommandot (a fault in the command), 4 ett utkast ligger kvar att gå
igenom (a draft is kept to look over), 5 databasen går inte att öppna (the database cannot be opened).
`,
  load: async () => (await import("./run-import.ts")).run,
};
