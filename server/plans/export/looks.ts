/** How the form looks: type, colours, lines, print. */
import type { CellStyle, HeaderFooter, PageSetup } from "hucre";
import type { Look } from "./grid.ts";

const FONT = { name: "Calibri", size: 10 };
const LINE = { style: "thin", color: { rgb: "9AA7B2" } } as const;
const BORDER = { top: LINE, right: LINE, bottom: LINE, left: LINE };
const fill = (rgb: string) => ({ type: "pattern", pattern: "solid", fgColor: { rgb } }) as const;
const WRAPPED = { wrapText: true, vertical: "top" } as const;

export const LOOKS: Record<Look, CellStyle> = {
  title: { font: { ...FONT, size: 16, bold: true }, alignment: WRAPPED },
  head: {
    font: { ...FONT, size: 11, bold: true, color: { rgb: "FFFFFF" } },
    fill: fill("1F3A52"),
    border: BORDER,
    alignment: { ...WRAPPED, vertical: "center" },
  },
  help: {
    font: { ...FONT, size: 9, italic: true, color: { rgb: "44525E" } },
    fill: fill("E8EEF3"),
    border: BORDER,
    alignment: WRAPPED,
  },
  text: { font: FONT, border: BORDER, alignment: WRAPPED, numFmt: "@" },
  note: { font: { ...FONT, italic: true }, alignment: WRAPPED, numFmt: "@" },
  count: { font: FONT, border: BORDER, alignment: { vertical: "top", horizontal: "right" } },
};

/** A3 lying, as wide as the page; a sheet with few columns stands on A4. */
export const pageSetup = (columns: number): PageSetup => ({
  paperSize: columns > 4 ? "a3" : "a4",
  orientation: "landscape",
  fitToPage: true,
  fitToWidth: 1,
  // As many pages downwards as it takes.
  fitToHeight: 0,
  margins: { top: 0.7, bottom: 0.6, left: 0.4, right: 0.4, header: 0.3, footer: 0.3 },
});

/** In a header an ampersand begins a code; two are one. */
const plain = (text: string): string => text.replaceAll("&", "&&");

export const headerFooter = (title: string, administration: string, day: string): HeaderFooter => ({
  oddHeader: `&L${plain(title).slice(0, 100)}&R${plain(administration).slice(0, 80)}`,
  oddFooter: `&LUr Platsplan ${day}&C&A&RSida &P av &N`,
});
