/** @jsxImportSource hono/jsx */
/** A story as one page that needs nothing beside it: a document, which its script turns into slides. */
import { STORY_WORDS } from "#data/rules/story/fact-words.ts";
import type { StoryMap } from "#data/schema/story-map.ts";
import { filled } from "#data/words/filled.ts";
import { StatusMarks } from "#server/public-site/index.ts";
import type { ToldStory } from "#server/story-files/index.ts";
import type { SlidePicture } from "./pictures-of.ts";
import { PLAYER_WORDS, type PlayerWords } from "./player-words.ts";
import { type Inline, policyOf } from "./policy.ts";
import { SlidePart, slideId } from "./slide-part.tsx";

interface PageProps {
  story: ToldStory;
  map: StoryMap | null;
  /** One for each slide. */
  pictures: readonly (SlidePicture | null)[];
  inline: Inline;
}

const inner = (text: string) => ({ __html: text });

/** JSON that no browser takes for the end of its element. */
const asData = (value: unknown): string => JSON.stringify(value).replaceAll("<", "\\u003c");

/** Nothing of it works without the script, which brings it out. */
function Bar({ words }: { words: PlayerWords }) {
  const { bar } = words;
  return (
    <nav class="bar-of-show" aria-label={bar.label} hidden>
      <button type="button" data-do="previous">
        {bar.previous}
      </button>
      <span class="place-in-show" aria-hidden="true" />
      <button type="button" data-do="next">
        {bar.next}
      </button>
      <button type="button" data-do="play" data-on={bar.pause} data-off={bar.play}>
        {bar.play}
      </button>
      <button type="button" data-do="black">
        {bar.black}
      </button>
      <button type="button" data-do="full">
        {bar.fullScreen}
      </button>
      <button type="button" data-do="read" data-on={bar.show} data-off={bar.read}>
        {bar.read}
      </button>
    </nav>
  );
}

export function Page({ story, map, pictures, inline }: PageProps) {
  const { language, title, audience, district, day, slides, textSize } = story;
  const words = PLAYER_WORDS[language];
  const forWhom = STORY_WORDS[language].audience[audience];
  // The opening says for whom it is.
  const opens = slides[0]?.kind === "opening";
  return (
    <html lang={language} data-text-size={textSize}>
      <head>
        <meta charset="utf-8" />
        <meta http-equiv="Content-Security-Policy" content={policyOf(inline)} />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <meta name="referrer" content="no-referrer" />
        <meta name="generator" content="Platsplan" />
        <title>{title}</title>
        {inline.style === null ? null : (
          // biome-ignore lint/security/noDangerouslySetInnerHtml: the build's own file.
          <style dangerouslySetInnerHTML={inner(inline.style)} />
        )}
      </head>
      <body>
        <StatusMarks />
        <header class="cover">
          <h1>{title}</h1>
          {forWhom === "" || opens ? null : <p class="for-whom">{forWhom}</p>}
        </header>
        <nav class="contents" aria-label={words.contents}>
          <ol>
            {slides.map(({ id, kind, heading, subheading }, at) => (
              <li key={id}>
                <a href={`#${slideId(at)}`}>
                  {subheading === null || kind === "opening" ? heading : `${heading}, ${subheading}`}
                </a>
              </li>
            ))}
          </ol>
        </nav>
        <main>
          {slides.map((slide, at) => (
            <SlidePart
              key={slide.id}
              slide={slide}
              picture={pictures[at] ?? null}
              at={at}
              count={slides.length}
              language={language}
            />
          ))}
          {map === null ? null : (
            <div
              class="live"
              data-label={words.map.label}
              data-zoom-in={words.map.zoomIn}
              data-zoom-out={words.map.zoomOut}
              hidden
            >
              <p class="map-source">{words.map.source}</p>
            </div>
          )}
          <p class="black" hidden>
            <span>{words.isBlack}</span>
          </p>
        </main>
        <p class="said" role="status" />
        <Bar words={words} />
        <footer class="foot">
          <p>{filled(words.about, { district, day })}</p>
          <p>{words.notes}</p>
        </footer>
        {map === null ? null : (
          <script
            type="application/json"
            id="karta"
            // biome-ignore lint/security/noDangerouslySetInnerHtml: data, which cannot end its element.
            dangerouslySetInnerHTML={inner(asData(map))}
          />
        )}
        {inline.script === null ? null : (
          // biome-ignore lint/security/noDangerouslySetInnerHtml: the build's own file.
          <script dangerouslySetInnerHTML={inner(inline.script)} />
        )}
      </body>
    </html>
  );
}
