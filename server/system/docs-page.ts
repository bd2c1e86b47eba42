/** The API's description as a page that people read: plain HTML, made from the OpenAPI document. */
import { html } from "hono/html";
import { z } from "zod";

const Schema = z.looseObject({
  type: z.union([z.string(), z.array(z.string())]).optional(),
  enum: z.array(z.unknown()).optional(),
  items: z.unknown().optional(),
});

const Operation = z.looseObject({
  summary: z.string().optional(),
  parameters: z
    .array(
      z.looseObject({
        name: z.string(),
        in: z.string(),
        required: z.boolean().optional(),
        schema: z.unknown(),
      }),
    )
    .optional(),
  responses: z.record(z.string(), z.looseObject({ description: z.string() })),
});

const OpenApi = z.looseObject({
  info: z.looseObject({ title: z.string(), version: z.string(), description: z.string().optional() }),
  paths: z.record(z.string(), z.record(z.string(), Operation)),
});

/** What a parameter may be, in a few words. */
function allowed(schema: unknown): string {
  const read = Schema.safeParse(schema);
  if (!read.success) return "";
  const { type, enum: values, items } = read.data;
  if (values !== undefined) return values.map(String).join(" · ");
  if (items !== undefined) return allowed(items);
  return [type ?? ""].flat().join(" · ");
}

/** @param document an OpenAPI 3.1 document */
export function docsPage(document: unknown) {
  const { info, paths } = OpenApi.parse(document);
  const operations = Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => ({
      path,
      method: method.toUpperCase(),
      ...operation,
    })),
  );
  return html`<!doctype html>
    <html lang="sv">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>${info.title}</title>
        <link rel="stylesheet" href="/api/docs.css" />
      </head>
      <body>
        <main>
          <h1>${info.title}</h1>
          <p>${info.description ?? ""}</p>
          <p>
            <a href="/">Till kartan</a> · <a href="/api/openapi.json">OpenAPI 3.1</a> · version ${info.version}
          </p>
          ${operations.map(
            ({ path, method, summary, parameters = [], responses }) => html`
              <section aria-labelledby="${method}${path}">
                <h2 id="${method}${path}"><code>${method} ${path}</code></h2>
                <p>${summary ?? ""}</p>
                ${
                  parameters.length === 0
                    ? ""
                    : html`<table>
                        <caption>Parametrar (parameters)</caption>
                        <thead>
                          <tr><th scope="col">Namn</th><th scope="col">Var</th><th scope="col">Tillåtet</th></tr>
                        </thead>
                        <tbody>
                          ${parameters.map(
                            (one) =>
                              html`<tr>
                                <th scope="row"><code>${one.name}</code></th>
                                <td>${one.in}</td>
                                <td>${allowed(one.schema)}</td>
                              </tr>`,
                          )}
                        </tbody>
                      </table>`
                }
                <table>
                  <caption>Svar (answers)</caption>
                  <thead><tr><th scope="col">Status</th><th scope="col">Vad</th></tr></thead>
                  <tbody>
                    ${Object.entries(responses).map(
                      ([status, { description }]) =>
                        html`<tr><th scope="row">${status}</th><td>${description}</td></tr>`,
                    )}
                  </tbody>
                </table>
              </section>
            `,
          )}
        </main>
      </body>
    </html>`;
}

export const DOCS_STYLE = `
:root { color-scheme: light dark; --paper: #fffdf9; --ink: #1c2530; --muted: #566270; --line: #e3ded4; --accent: #0f5e63; }
@media (prefers-color-scheme: dark) {
  :root { --paper: #12181c; --ink: #eceae3; --muted: #a3afb5; --line: #2c373e; --accent: #6fc3c1; }
}
body { margin: 0; background: var(--paper); color: var(--ink); font: 1rem/1.5 system-ui, sans-serif; }
main { max-width: 60rem; margin: 0 auto; padding: 2rem 1.25rem 4rem; }
h1, h2 { line-height: 1.2; }
h2 { margin-top: 2.5rem; font-size: 1.15rem; overflow-wrap: anywhere; }
a { color: var(--accent); }
table { width: 100%; border-collapse: collapse; margin-top: 0.75rem; }
caption, th { text-align: left; }
caption { color: var(--muted); font-size: 0.875rem; }
th, td { padding: 0.35rem 0.75rem 0.35rem 0; border-bottom: 1px solid var(--line); vertical-align: top; overflow-wrap: anywhere; }
`;
