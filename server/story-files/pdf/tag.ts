/**
 * What a part of the document is, for whoever has it read aloud: the structure types of PDF 1.7
 * (ISO 32000-1, 14.8.4) that the files use. Plain data; elements are made when something is drawn in them.
 */

export type Heading = "H1" | "H2" | "H3";

type TagType =
  | "Document"
  | "Sect"
  | Heading
  | "P"
  | "L"
  | "LI"
  | "Lbl"
  | "LBody"
  | "Table"
  | "THead"
  | "TBody"
  | "TR"
  | "TH"
  | "TD"
  | "Figure";

export interface Tag {
  type: TagType;
  parent: Tag | null;
  /** What a figure shows. */
  alt?: string;
  /** What a heading of a table is the heading of. */
  scope?: "Column" | "Row";
  /** How a list marks its items. */
  numbering?: "Disc" | "None";
}

export const tagged = (type: TagType, parent: Tag | null, more: Omit<Tag, "type" | "parent"> = {}): Tag => ({
  type,
  parent,
  ...more,
});

/** The level under a heading's, so that none is skipped. */
export const under = (heading: Heading): Heading => (heading === "H1" ? "H2" : "H3");
