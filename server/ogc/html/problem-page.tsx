/** @jsxImportSource hono/jsx */
/** What is said in a browser where a question has no answer. */
import type { ApiProblem } from "#data/schema/api-problem.ts";
import type { Asked } from "#server/ogc/asked.ts";
import { ogcWords } from "#server/ogc/words.ts";
import { HTML_LANGUAGE, type SiteFiles } from "#server/public-site/index.ts";
import { Frame } from "./frame.tsx";

interface ProblemPageProps {
  problem: ApiProblem;
  asked: Asked;
  files: SiteFiles;
}

export function ProblemPage({ problem, asked, files }: ProblemPageProps) {
  const { language } = asked.look;
  return (
    <Frame title={ogcWords(language).problem.title} asked={asked} files={files} isAnswer={false}>
      <p class="lead">{problem.detail[HTML_LANGUAGE[language] === "en" ? "en" : "sv"]}</p>
    </Frame>
  );
}
