/** Pictures of the map, QR codes and charts. */
import type { sv } from "#client/i18n/sv.ts";
import type { Words } from "#client/i18n/words.ts";

export const picture: Words<typeof sv.picture> = {
  open: "Picture of the map",
  ofPlace: "Picture and QR code",
  about: "What",
  what: { view: "What the map shows now", place: "{{name}} and its surroundings" },
  paper: "Format",
  papers: {
    "a4-landscape": "A4, landscape",
    "a4-portrait": "A4, portrait",
    "a3-landscape": "A3, landscape",
    "a3-portrait": "A3, portrait",
    slide: "Slide, 16:9",
  },
  theme: "Colours",
  themes: { print: "For paper", light: "Light", dark: "Dark" },
  file: "File",
  files: {
    svg: "SVG, sharp in every size",
    "png-150": "PNG for screens, 150 dpi",
    "png-300": "PNG for print, 300 dpi",
  },
  shownAs: "Show what",
  audiences: { own: "I see myself", partner: "a partner sees", public: "the public sees" },
  legend: "With legend",
  preview: "Preview: {{what}}",
  loading: "Drawing the picture …",
  failed: "The picture could not be drawn. Try again in a while.",
  save: "Save the picture",
  saving: "Making the picture …",
  saved: "The picture is saved.",
  close: "Close",
  chart: {
    save: "Save as picture ({{format}})",
    saveOf: "Save as picture ({{format}}): {{title}}",
    source: "Source: the action plans in Platsplan, {{day}}",
    failed: "The picture could not be made.",
  },
  qr: {
    heading: "QR code to the place",
    label: "QR code that leads to {{address}}",
    svg: "Save the QR code as SVG",
    png: "Save the QR code as PNG",
  },
};
