/** What a machine can see of whether a PDF can be read aloud (PDF/UA-1, ISO 14289-1). */
import { everyPart, type Part, readPages, readParts } from "./read-pdf.ts";

/** What is wrong with a file for whoever has it read aloud; the machine's part of PDF/UA-1 that can be seen without its validator. */
export async function faultsOf(bytes: Uint8Array): Promise<string[]> {
  const faults: string[] = [];
  const { pages, marks, preferences } = await readPages(bytes);
  const { roots, fonts, tabs, structParents, language, xml } = await readParts(bytes);
  const told = (fault: string, is: boolean) => {
    if (is) faults.push(fault);
  };
  told("is not marked", marks?.Marked !== true);
  told("does not show its title", !JSON.stringify(preferences).includes('"DisplayDocTitle":true'));
  told("has no language", language === null);
  told("does not say what it is", !xml.includes("<pdfuaid:part>1</pdfuaid:part>"));
  told("does not stand in one tree", roots.length !== 1 || roots[0]?.type !== "Document");
  told(
    "has pages without an order of tabs",
    tabs.some((order) => order !== "/S"),
  );
  for (const { name, isEmbedded, isReadable } of fonts) {
    told(`font ${name} is not in the file`, !isEmbedded);
    told(`font ${name} cannot be read`, !isReadable);
  }
  for (const [at, { painted, nested, open, tree, view }] of pages.entries()) {
    told(`page ${at}: marks left open`, open !== 0);
    told(`page ${at}: furniture within text`, nested.length > 0);
    told(
      `page ${at}: painted outside every mark`,
      painted.some(({ mark, isArtifact }) => mark === null && !isArtifact),
    );
    told(
      `page ${at}: marked, and outside the tree`,
      structParents[at] !== true && painted.some(({ mark }) => mark !== null),
    );
    const used = new Set(painted.flatMap(({ mark }) => (mark === null ? [] : [mark])));
    const known = new Set(
      [...JSON.stringify(tree).matchAll(/"id":"[^"]*_mc(\d+)"/g)].map(([, id]) => Number(id)),
    );
    told(
      `page ${at}: painted what no part holds`,
      [...used].some((mark) => !known.has(mark)),
    );
    told(`page ${at}: no size`, view.length !== 4);
  }
  faults.push(...faultsOfParts(everyPart(roots)));
  return faults;
}

function faultsOfParts(parts: readonly Part[]): string[] {
  const faults: string[] = [];
  let level = 0;
  for (const part of parts) {
    const kinds = part.parts.map(({ type }) => type);
    const heading = /^H(\d)$/.exec(part.type)?.[1];
    if (heading !== undefined) {
      if (Number(heading) > level + 1) faults.push(`H${heading} after H${level}`);
      level = Number(heading);
    }
    if (part.type === "Figure") {
      if (part.alt === null || part.alt === "") faults.push("a figure without words");
      if (!part.attributes.has("BBox")) faults.push("a figure without a place");
    }
    if (part.type === "L" && !part.attributes.has("ListNumbering")) faults.push("a list without numbering");
    if (part.type === "L" && kinds.some((kind) => kind !== "LI")) faults.push("a list of other things");
    if (part.type === "LI" && kinds.some((kind) => kind !== "Lbl" && kind !== "LBody"))
      faults.push("an item");
    if (part.type === "TH" && !part.attributes.has("Scope")) faults.push("a table heading of nothing");
    if (part.type === "Table") {
      if (kinds.join() !== "THead,TBody") faults.push(`a table of ${kinds.join()}`);
      const rows = part.parts.flatMap(({ parts: own }) => own);
      if (rows.some(({ parts: cells }) => cells.length !== 4)) faults.push("a row with other cells");
      if (part.parts[0]?.parts.some(({ parts: cells }) => cells.some(({ type }) => type !== "TH")))
        faults.push("a heading row without headings");
    }
    if (part.type.startsWith("T") && part.type.length > 2 && part.contents > 0)
      faults.push("text beside the cells");
  }
  return faults;
}
