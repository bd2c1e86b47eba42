/** @jsxImportSource hono/jsx */
/** On which terms the layers may be used. */
import type { Asked } from "#server/ogc/asked.ts";
import { ogcWords } from "#server/ogc/words.ts";
import { LICENCE } from "#server/public-site/index.ts";

export const LicenceLine = ({ asked }: { asked: Asked }) => (
  <p>
    {ogcWords(asked.look.language).licence}{" "}
    <a rel="license" href={LICENCE.url}>
      {LICENCE.name}
    </a>
  </p>
);
