/** @jsxImportSource hono/jsx */
/** One slide in its file: a part of a document to read, and a page of its own to show. */
import type { ShownSlide } from "#data/schema/shown-slide.ts";
import type { StoryLanguage } from "#data/schema/story.ts";
import { filled } from "#data/words/filled.ts";
import { BlockPart } from "./blocks.tsx";
import type { SlidePicture } from "./pictures-of.ts";
import { PLAYER_WORDS } from "./player-words.ts";

export const slideId = (at: number): string => `bild-${at + 1}`;

interface SlidePartProps {
  slide: ShownSlide;
  picture: SlidePicture | null;
  /** From 0. */
  at: number;
  count: number;
  language: (typeof StoryLanguage)["options"][number];
}

function Picture({ picture, at }: { picture: SlidePicture; at: number }) {
  switch (picture.kind) {
    case "drawn":
      return (
        <figure
          class="picture"
          id={`karta-${at + 1}`}
          // biome-ignore lint/security/noDangerouslySetInnerHtml: drawn here, and what it quotes is escaped there.
          dangerouslySetInnerHTML={{ __html: picture.svg }}
        />
      );
    case "as-before":
      return <div class="picture-before" data-picture={`karta-${picture.at + 1}`} />;
    case "words":
      return <p class="picture-words">{picture.alt}</p>;
  }
}

/** The presenter's notes are not among what it draws. */
export function SlidePart({ slide, picture, at, count, language }: SlidePartProps) {
  const { heading, subheading, blocks, source, kind } = slide;
  const said = filled(PLAYER_WORDS[language].at, { at: at + 1, count, heading });
  return (
    <section
      id={slideId(at)}
      class={`slide ${kind}${picture === null ? "" : " has-map"}`}
      aria-label={said}
      data-said={said}
    >
      {picture === null ? null : <Picture picture={picture} at={at} />}
      <div class="words">
        <header>
          <h2>{heading}</h2>
          {subheading === null ? null : <p class="subheading">{subheading}</p>}
        </header>
        <div class="blocks">
          {blocks.map((block, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a slide's parts never move within it.
            <BlockPart block={block} key={index} />
          ))}
        </div>
        <p class="source">{source}</p>
      </div>
    </section>
  );
}
