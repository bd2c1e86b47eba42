/** @jsxImportSource hono/jsx */
/** The frame of every page about the layers: the public site's own, with the way back to what they are. */
import type { Child } from "hono/jsx";
import { type Asked, pathOf } from "#server/ogc/asked.ts";
import { ogcWords } from "#server/ogc/words.ts";
import { Layout, type SiteFiles } from "#server/public-site/index.ts";

interface FrameProps {
  title: string;
  asked: Asked;
  files: SiteFiles;
  /** Whether the same is had as JSON. */
  isAnswer?: boolean;
  children?: Child;
}

export function Frame({ title, asked, files, isAnswer = true, children }: FrameProps) {
  const here = pathOf({ look: { language: "sv", isEmbedded: false } }, asked.path, asked.search);
  return (
    <Layout title={title} look={asked.look} path={here} files={files}>
      {asked.path === "" ? null : (
        <p class="back">
          <a href={pathOf(asked, "")}>{ogcWords(asked.look.language).home}</a>
        </p>
      )}
      <h1>{title}</h1>
      {children}
      {isAnswer ? (
        <p class="quiet">
          <a href={pathOf(asked, asked.path, { ...asked.search, f: "json" })}>
            {ogcWords(asked.look.language).programs.asJson}
          </a>
        </p>
      ) : null}
    </Layout>
  );
}
