/** @jsxImportSource hono/jsx */
/** What a page says that has nothing to show: never published, taken down, or not there at all. */
import { filled } from "#data/words/filled.ts";
import { Layout, type SiteFiles } from "./layout.tsx";
import { addressIn, type Look, SITE } from "./look.ts";
import { dayIn, wordsIn } from "./site-words.ts";

export type Nothing =
  | { is: "unknown" }
  | { is: "never"; name: string }
  | { is: "gone"; name: string; on: string };

interface NothingPageProps {
  nothing: Nothing;
  look: Look;
  files: SiteFiles;
}

/** Heading and sentence. */
function said(nothing: Nothing, look: Look): [string, string] {
  const { nothing: words } = wordsIn(look.language).site;
  if (nothing.is === "unknown") return [words.unknownTitle, words.unknown];
  const { name } = nothing;
  if (nothing.is === "never") return [words.title, filled(words.body, { name })];
  return [words.goneTitle, filled(words.gone, { name, day: dayIn(nothing.on, look.language) })];
}

export function NothingPage({ nothing, look, files }: NothingPageProps) {
  const [title, sentence] = said(nothing, look);
  return (
    <Layout title={title} look={look} path={SITE} files={files}>
      <h1>{title}</h1>
      <p class="lead">{sentence}</p>
      <p>
        <a href={addressIn(SITE, look)}>{wordsIn(look.language).site.home}</a>
      </p>
    </Layout>
  );
}
