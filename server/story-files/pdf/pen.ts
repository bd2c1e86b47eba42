/**
 * Draws on the pages of a document, so that everything on them is either within a tag or furniture that
 * nobody needs to hear (an artifact).
 */
import type { TextLine, TextLook } from "./lines.ts";
import type { Tag } from "./tag.ts";
import { MISSING_WIDTH, type Typeface } from "./typeface.ts";

/** Points from the upper left corner of the page. */
export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

export interface Pen {
  doc: PDFKit.PDFDocument;
  typeface: Typeface;
  /** Makes the tag's element where it is not there yet, even if nothing comes to stand in it. */
  open: (tag: Tag, box?: Box) => void;
  /** @param box where a figure is, all of it */
  within: (tag: Tag, draw: () => void, box?: Box) => void;
  furniture: (draw: () => void) => void;
  /** One line of text; within a tag or furniture. */
  line: (line: TextLine, x: number, baseline: number, look: Pick<TextLook, "size" | "colour">) => void;
}

function elementFor(
  doc: PDFKit.PDFDocument,
  { type, alt, scope, numbering }: Tag,
  box: Box | undefined,
): PDFKit.PDFStructureElement {
  const element = doc.struct(type, {
    ...(alt === undefined ? {} : { alt }),
    ...(scope === undefined ? {} : { scope }),
    ...(box === undefined ? {} : { bbox: [box.x, box.y, box.x + box.width, box.y + box.height] }),
  });
  // Whoever sees the signs of a list hears how it is marked (ISO 32000-1, 14.8.5.5).
  if (numbering !== undefined) element.dictionary.data.A = { O: "List", ListNumbering: numbering };
  return element;
}

export function penFor(doc: PDFKit.PDFDocument, typeface: Typeface): Pen {
  const elements = new Map<Tag, PDFKit.PDFStructureElement>();
  const fonts = new Set<string>();
  let isFurniture = false;

  const elementOf = (tag: Tag, box?: Box): PDFKit.PDFStructureElement => {
    const known = elements.get(tag);
    if (known !== undefined) return known;
    const made = elementFor(doc, tag, box);
    elements.set(tag, made);
    if (tag.parent === null) doc.addStructure(made);
    else elementOf(tag.parent).add(made);
    return made;
  };

  /** A box where a letter should be; whoever has it read aloud or copies it gets the letter itself. */
  const missing = (text: string, x: number, baseline: number, size: number, colour: string) => {
    doc.markContent("Span", { actual: text });
    doc
      .lineWidth(size * 0.05)
      .rect(x + size * 0.08, baseline - size * 0.66, size * (MISSING_WIDTH - 0.16), size * 0.66)
      .stroke(colour);
    doc.endMarkedContent();
  };

  return {
    doc,
    typeface,
    open: (tag, box) => {
      if (!isFurniture) elementOf(tag, box);
    },
    within(tag, draw, box) {
      if (isFurniture) {
        draw();
        return;
      }
      const element = elementOf(tag, box);
      const content = doc.markStructureContent(tag.type);
      draw();
      doc.endMarkedContent();
      element.add(content);
    },
    furniture(draw) {
      if (isFurniture) {
        draw();
        return;
      }
      isFurniture = true;
      doc.markContent("Artifact", { type: "Pagination" });
      draw();
      doc.endMarkedContent();
      isFurniture = false;
    },
    line({ runs }, start, baseline, { size, colour }) {
      let x = start;
      for (const run of runs) {
        if (run.face === null) missing(run.text, x, baseline, size, colour);
        else {
          const { name, bytes } = run.face;
          if (!fonts.has(name)) doc.registerFont(name, bytes);
          fonts.add(name);
          doc.font(name, size).fillColor(colour);
          doc.text(run.text, x, baseline, { lineBreak: false, baseline: "alphabetic" });
        }
        x += typeface.width([run], size);
      }
    },
  };
}
