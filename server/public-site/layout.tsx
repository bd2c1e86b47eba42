/** @jsxImportSource hono/jsx */
/** The frame of every page: head, languages, content, foot; in somebody's frame the content alone. */
import type { Child } from "hono/jsx";
import { addressIn, HTML_LANGUAGE, type Look, SITE, SITE_LANGUAGES } from "./look.ts";
import { wordsIn } from "./site-words.ts";
import { StatusMarks } from "./status-mark.tsx";

/** The built files that a page needs; none where the client is not built. */
export interface SiteFiles {
  style: string | null;
  script: string | null;
  icon: string | null;
}

export interface LayoutProps {
  title: string;
  look: Look;
  /** Of the page itself, without language. */
  path: string;
  files: SiteFiles;
  /** Path of the feed that tells of changes. */
  feed?: string;
  children?: Child;
}

/** The same page in the other languages. */
function Languages({ look, path }: { look: Look; path: string }) {
  const { site } = wordsIn(look.language);
  return (
    <nav class="languages" aria-label={site.languages.label}>
      <ul>
        {SITE_LANGUAGES.map((language) => (
          <li key={language}>
            <a
              href={addressIn(path, { ...look, language })}
              lang={HTML_LANGUAGE[language]}
              hreflang={HTML_LANGUAGE[language]}
              aria-current={language === look.language ? "true" : undefined}
            >
              {site.languages[language]}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

export function Layout({ title, look, path, files, feed, children }: LayoutProps) {
  const { site } = wordsIn(look.language);
  const { isEmbedded } = look;
  return (
    <html lang={HTML_LANGUAGE[look.language]}>
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <title>{title === site.name ? title : `${title} – ${site.name}`}</title>
        {files.icon === null ? null : <link rel="icon" href={files.icon} type="image/svg+xml" />}
        {files.style === null ? null : <link rel="stylesheet" href={files.style} />}
        {files.script === null ? null : <script type="module" src={files.script} />}
        {feed === undefined ? null : (
          <link rel="alternate" type="application/atom+xml" href={feed} title={site.data.feed} />
        )}
      </head>
      <body class={isEmbedded ? "embedded" : undefined}>
        <a class="skip" href="#innehall">
          {site.skip}
        </a>
        <StatusMarks />
        <header class="top">
          {isEmbedded ? null : (
            <a class="brand" href={addressIn(SITE, look)}>
              {site.name}
            </a>
          )}
          <Languages look={look} path={path} />
        </header>
        <main id="innehall" tabindex={-1}>
          {children}
        </main>
        <footer class="foot">
          <p>{site.footer.sources}</p>
          {isEmbedded ? (
            <p>
              <a href={addressIn(path, { ...look, isEmbedded: false })} target="_blank" rel="noopener">
                {site.embed.open}
              </a>
            </p>
          ) : (
            <p>
              {site.footer.cookies} <a href="/om">{site.footer.about}</a>
            </p>
          )}
        </footer>
      </body>
    </html>
  );
}
