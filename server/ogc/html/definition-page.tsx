/** @jsxImportSource hono/jsx */
/** The interface's description as a page that people read, made of the definition that programs read. */
import { z } from "zod";
import { filled } from "#data/words/filled.ts";
import { type Asked, pathOf } from "#server/ogc/asked.ts";
import { ogcWords } from "#server/ogc/words.ts";
import type { SiteFiles } from "#server/public-site/index.ts";
import { Frame } from "./frame.tsx";

const Parameter = z.looseObject({ name: z.string(), description: z.string().optional() });
const Reference = z.object({ $ref: z.string() });
const Definition = z.looseObject({
  components: z.looseObject({ parameters: z.record(z.string(), Parameter) }),
  paths: z.record(
    z.string(),
    z.looseObject({
      get: z.looseObject({
        summary: z.string(),
        parameters: z.array(z.union([Reference, Parameter])).default([]),
      }),
    }),
  ),
});

interface DefinitionPageProps {
  /** OpenAPI 3.0. */
  definition: unknown;
  asked: Asked;
  files: SiteFiles;
}

export function DefinitionPage({ definition, asked, files }: DefinitionPageProps) {
  const words = ogcWords(asked.look.language).definition;
  const { components, paths } = Definition.parse(definition);
  const resolved = (one: z.infer<typeof Reference> | z.infer<typeof Parameter>) =>
    "$ref" in one && typeof one.$ref === "string"
      ? components.parameters[one.$ref.split("/").at(-1) ?? ""]
      : Parameter.parse(one);
  return (
    <Frame title={words.title} asked={asked} files={files}>
      <p class="lead">{words.lead}</p>
      {Object.entries(paths).map(([path, { get }]) => (
        <section key={path}>
          <h2>
            {path.includes("{") ? (
              <code>{path}</code>
            ) : (
              <a href={pathOf(asked, path === "/" ? "" : path)}>
                <code>{path}</code>
              </a>
            )}
          </h2>
          <p class="said">{get.summary}</p>
          {get.parameters.length === 0 ? (
            <p class="quiet">{words.none}</p>
          ) : (
            <section class="scrolls" tabindex={0} aria-label={filled(words.parameters, { path })}>
              <table>
                <caption>{filled(words.parameters, { path })}</caption>
                <thead>
                  <tr>
                    <th scope="col">{words.parameter}</th>
                    <th scope="col">{words.meaning}</th>
                  </tr>
                </thead>
                <tbody>
                  {get.parameters.map(resolved).map((parameter) =>
                    parameter === undefined ? null : (
                      <tr key={parameter.name}>
                        <th scope="row">
                          <code>{parameter.name}</code>
                        </th>
                        <td>{parameter.description ?? ""}</td>
                      </tr>
                    ),
                  )}
                </tbody>
              </table>
            </section>
          )}
        </section>
      ))}
    </Frame>
  );
}
