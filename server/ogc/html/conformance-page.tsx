/** @jsxImportSource hono/jsx */
/** Which parts of the standard are kept. */
import type { Conformance } from "#server/ogc/answers.ts";
import type { Asked } from "#server/ogc/asked.ts";
import { ogcWords } from "#server/ogc/words.ts";
import type { SiteFiles } from "#server/public-site/index.ts";
import { Frame } from "./frame.tsx";

interface ConformancePageProps {
  conformance: Conformance;
  asked: Asked;
  files: SiteFiles;
}

export function ConformancePage({ conformance, asked, files }: ConformancePageProps) {
  const words = ogcWords(asked.look.language).conformance;
  return (
    <Frame title={words.title} asked={asked} files={files}>
      <p class="lead">{words.lead}</p>
      <ul>
        {conformance.conformsTo.map((one) => (
          <li key={one}>
            <code>{one}</code>
          </li>
        ))}
      </ul>
    </Frame>
  );
}
