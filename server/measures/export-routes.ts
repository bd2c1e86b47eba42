/** `POST /api/measures/exports`: that somebody takes the table out as a file, which the page makes. */
import { TableExport } from "#data/schema/table-export.ts";
import { jsonBody } from "#server/http/body.ts";
import { type Deps, refusals, router, viewOf } from "#server/http/route.ts";
import { ruled } from "#server/http/rule.ts";

const note = ruled("role", {
  method: "post",
  path: "/exports",
  summary: "Säg att tabellen tas ut som fil (tell that the table is taken out as a file)",
  request: { body: jsonBody(TableExport) },
  // Literal: through a spread the client would lose the route's type.
  responses: { 204: { description: "Klart (done)" }, 422: refusals[422] },
});

export const tableExportRoutes = (deps: Deps) =>
  router().openapi(note, async (c) => {
    const { format, rows } = c.req.valid("json");
    const person = c.get("person");
    const { audienceIn } = viewOf(deps, c);
    // Whoever takes out what is internal is seen doing so, each time, as with a plan.
    for (const { district, count } of rows) {
      const isInside = audienceIn({ district, actors: [] }) === "internal";
      if (person.kind === "account" && isInside)
        await deps.audit.write(person, c.get("origin"), {
          district,
          kind: "data-exported",
          subject: "measures",
          details: { format, rows: count },
        });
    }
    return c.body(null, 204);
  });
