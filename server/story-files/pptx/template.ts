/**
 * The theme of a presentation or template that somebody gives: its colours and typefaces, and nothing
 * else of it. Neither pictures nor text nor programs come out of the file.
 */
import { DOMParser } from "@xmldom/xmldom";
import type { ApiProblem } from "#data/schema/api-problem.ts";
import { ApiFault } from "#server/http/api-fault.ts";
import { openPackage, ReadLimits, refusalFault } from "#server/plans/index.ts";
import { elements } from "./edit-xml.ts";
import { SLOTS, Theme } from "./theme.ts";

/** A template has pictures and layouts, and is sent by hand; the other bounds are those of every packed file. */
export const TEMPLATE_LIMITS = ReadLimits.parse({ bytes: 25_000_000, inflatedBytes: 100_000_000 });

const TYPES = "[Content_Types].xml";
/** The first master's, in what every office program writes. */
const THEME = "ppt/theme/theme1.xml";

const REFUSED = {
  "no-presentation": {
    sv: "Filen är ingen presentation. Det som läses är PowerPoint: .pptx och .potx.",
    en: "The file is no presentation. What is read is PowerPoint: .pptx and .potx.",
  },
  macros: {
    sv: "Mallen innehåller makron. Spara den utan makron, som .pptx eller .potx, och försök igen.",
    en: "The template has macros. Save it without them, as .pptx or .potx, and try again.",
  },
  "no-theme": {
    sv: "Mallen har inget tema med färger och typsnitt som går att läsa. Spara den på nytt i PowerPoint och försök igen.",
    en: "The template has no theme whose colours and typefaces can be read. Save it anew in PowerPoint and try again.",
  },
} satisfies Record<string, ApiProblem["detail"]>;

const refused = (why: keyof typeof REFUSED): ApiFault =>
  new ApiFault("unreadable", undefined, {}, undefined, { detail: REFUSED[why] });

/** Six hexadecimal digits; a colour of the system stands as what it last was. */
function colorIn(slot: Element | undefined): string {
  const [fixed] = slot === undefined ? [] : elements(slot, "a", "srgbClr");
  const [system] = slot === undefined ? [] : elements(slot, "a", "sysClr");
  return (fixed?.getAttribute("val") ?? system?.getAttribute("lastClr") ?? "").toUpperCase();
}

function faceIn(document: Document, kind: "majorFont" | "minorFont"): string {
  const [font] = elements(document, "a", kind);
  const [latin] = font === undefined ? [] : elements(font, "a", "latin");
  return latin?.getAttribute("typeface") ?? "";
}

function themeIn(xml: string): Theme | null {
  const document = new DOMParser({ errorHandler: () => {} }).parseFromString(xml, "text/xml");
  const [scheme] = elements(document, "a", "clrScheme");
  if (scheme === undefined) return null;
  const theme = Theme.safeParse({
    colors: Object.fromEntries(SLOTS.map((slot) => [slot, colorIn(elements(scheme, "a", slot)[0])])),
    headings: faceIn(document, "majorFont"),
    body: faceIn(document, "minorFont"),
  });
  return theme.data ?? null;
}

/** @throws ApiFault that says why the file gives no theme, in words for whoever sent it */
export async function themeOf(file: Uint8Array): Promise<Theme> {
  const read = await openPackage(file, TEMPLATE_LIMITS, (name) => name === TYPES || name === THEME);
  if (!read.ok) {
    // What is no packed file at all is no presentation either.
    if (read.refusal.reason === "damaged" && read.refusal.where === null) throw refused("no-presentation");
    throw refusalFault(read.refusal);
  }
  const { names, texts } = read.package;
  const textOf = (name: string): string => texts.get(name) ?? "";
  const types = textOf(TYPES);
  if (/macroEnabled/i.test(types) || names.some((name) => /vbaProject/i.test(name))) throw refused("macros");
  if (!/presentationml\.(?:presentation|template|slideshow)\.main\+xml/.test(types))
    throw refused("no-presentation");
  const theme = themeIn(textOf(THEME));
  if (theme === null) throw refused("no-theme");
  return theme;
}
