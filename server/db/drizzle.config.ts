/** How `npm run migrate:generate` writes the next migration from the tables. */
import { defineConfig } from "drizzle-kit";

export default defineConfig({
  dialect: "postgresql",
  schema: [
    "./server/db/tables.ts",
    "./server/db/beside-tables.ts",
    "./server/db/feedback-tables.ts",
    "./server/db/access-tables.ts",
    "./server/db/document-tables.ts",
    "./server/db/published-tables.ts",
  ],
  out: "./server/db/migrations",
});
