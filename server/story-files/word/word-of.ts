/** A story as a Word document: the slides one after the other, to read and to work on. */
import { Document, Footer, HeadingLevel, ImageRun, PageNumber, Paragraph, type Table, TextRun } from "docx";
import { codeAddresses } from "#data/rules/story/code-addresses.ts";
import { STORY_WORDS } from "#data/rules/story/fact-words.ts";
import type { ShownSlide } from "#data/schema/shown-slide.ts";
import { storyFile as english } from "#data/words/en/story-file.ts";
import { filled } from "#data/words/filled.ts";
import { storyFile as swedish } from "#data/words/sv/story-file.ts";
import { wordFile } from "#server/office/word-file.ts";
import { type QrPictures, qrPictures } from "#server/pictures/index.ts";
import type { ToldStory } from "#server/story-files/index.ts";
import { mapImages } from "./map-images.ts";
import { line, type WordWords, wordBlock } from "./word-blocks.ts";
import { written } from "./written.ts";

const WORDS = { sv: { ...swedish, tag: "sv-SE" }, en: { ...english, tag: "en-GB" } };

/** Pixels of 1/96 inch: 160 mm, between the margins of A4. */
const MAP_SIZE = { width: 605, height: 313 };

/** Half points: as large as the story's type is to be read. */
const TYPE = { normal: 22, large: 26, largest: 30 } as const;

const quiet = (text: string) =>
  new Paragraph({
    spacing: { before: 120 },
    children: [new TextRun({ text: written(text), color: "566270", size: 18 })],
  });

function picture(png: Uint8Array, { heading }: ShownSlide, alt: string): Paragraph {
  // Both are read out; Word shows the title first.
  const altText = { name: written(heading), title: written(heading), description: written(alt) };
  return new Paragraph({
    keepNext: true,
    children: [new ImageRun({ type: "png", data: png, transformation: MAP_SIZE, altText })],
  });
}

interface Drawn {
  /** PNG files by their slides' ids. */
  maps: ReadonlyMap<string, Uint8Array>;
  codes: QrPictures;
}

/** The presenter's notes are not among what it writes. */
function slideParts(slide: ShownSlide, { maps, codes }: Drawn, words: WordWords): (Paragraph | Table)[] {
  const { id, heading, subheading, blocks, map, source } = slide;
  const png = maps.get(id);
  return [
    new Paragraph({ text: written(heading), heading: HeadingLevel.HEADING_1 }),
    ...(subheading === null ? [] : [new Paragraph({ text: written(subheading), style: "Subtitle" })]),
    ...(map === null || png === undefined ? [] : [picture(png, slide, map.alt)]),
    ...blocks.flatMap((block) => wordBlock(block, words, codes)),
    quiet(source),
  ];
}

/** The same story and maps give the same document. */
function documentOf(story: ToldStory, drawn: Drawn): Document {
  const { title, language, audience, district, day, slides, textSize } = story;
  const words = WORDS[language];
  const forWhom = STORY_WORDS[language].audience[audience];
  // The opening says for whom it is.
  const opens = slides[0]?.kind === "opening";
  return new Document({
    title: written(title),
    // Who has made it is nobody's to read out of a file's properties.
    creator: "Platsplan",
    lastModifiedBy: "Platsplan",
    styles: {
      default: {
        document: {
          run: { font: "Calibri", size: TYPE[textSize], language: { value: words.tag } },
          paragraph: { spacing: { after: 120 } },
        },
        heading1: {
          run: { color: "0F5E63", size: 36, bold: true },
          paragraph: { spacing: { before: 360, after: 80 }, keepNext: true },
        },
      },
    },
    sections: [
      {
        footers: {
          default: new Footer({
            children: [
              new Paragraph({
                children: [
                  new TextRun({ text: `${written(title)} – `, color: "566270", size: 18 }),
                  new TextRun({
                    children: [PageNumber.CURRENT, " / ", PageNumber.TOTAL_PAGES],
                    color: "566270",
                    size: 18,
                  }),
                ],
              }),
            ],
          }),
        },
        children: [
          new Paragraph({ text: written(title), heading: HeadingLevel.TITLE }),
          ...(forWhom === "" || opens ? [] : [line(forWhom)]),
          ...slides.flatMap((slide) => slideParts(slide, drawn, words.word)),
          quiet(filled(words.about, { district, day })),
          quiet(words.notes),
        ],
      },
    ],
  });
}

/**
 * @returns a file of Word's (OOXML); the same story gives the same bytes
 * @throws NoPicture where its maps cannot be made now
 */
export async function wordOf(story: ToldStory): Promise<Uint8Array> {
  const maps = await mapImages(story);
  const document = documentOf(story, { maps, codes: await qrPictures(codeAddresses(story.slides)) });
  return wordFile(document, story.day);
}
