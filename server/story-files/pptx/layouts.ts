/** The layouts that a file's slides stand on: places for title, subheading and words, and the slide's number. */
import type PptxGenJS from "pptxgenjs";
import { BODY_FONT, HEADINGS_FONT, INK, MUTED, type SlideLayout, SOURCE_SIZE } from "./look.ts";

/** What stands where in a layout. */
export const SLOTS = { title: "title", subheading: "subheading", body: "body" } as const;

/** Points. */
export const SUBHEADING_SIZE = 18;

/** Without words of its own, a place that nobody fills says in the program's own language what it is for. */
const EMPTY = "";

export function layoutProps({
  name,
  title,
  titleSize,
  subheading,
  body,
  number,
}: SlideLayout): PptxGenJS.SlideMasterProps {
  const look = { margin: 0, align: "left", valign: "top" } as const;
  return {
    title: name,
    slideNumber: { ...number, align: "right", color: MUTED, fontFace: BODY_FONT, fontSize: SOURCE_SIZE },
    objects: [
      {
        placeholder: {
          options: {
            ...title,
            ...look,
            name: SLOTS.title,
            type: "title",
            valign: "middle",
            fontFace: HEADINGS_FONT,
            fontSize: titleSize,
            bold: true,
            color: INK,
          },
          text: EMPTY,
        },
      },
      ...(subheading === null
        ? []
        : [
            {
              placeholder: {
                options: {
                  ...subheading,
                  ...look,
                  name: SLOTS.subheading,
                  type: "body" as const,
                  fontFace: BODY_FONT,
                  fontSize: SUBHEADING_SIZE,
                  color: MUTED,
                },
                text: EMPTY,
              },
            },
          ]),
      {
        placeholder: {
          options: {
            ...body,
            ...look,
            name: SLOTS.body,
            type: "body",
            fontFace: BODY_FONT,
            fontSize: 18,
            color: INK,
          },
          text: EMPTY,
        },
      },
    ],
  };
}
