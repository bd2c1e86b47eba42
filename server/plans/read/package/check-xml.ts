/** Looks at XML before any parser does: no document type, no entities, no bottomless nesting. Pure. */
import { type Refused, refuse } from "#server/plans/read/reading.ts";

// Signs by their codes: a large workbook has millions of them.
const GREATER = 0x3e;
const DOUBLE = 0x22;
const SINGLE = 0x27;
const SLASH = 0x2f;
const EXCLAMATION = 0x21;
const QUESTION = 0x3f;

/** Where a tag that begins at `start` ends: its `>` outside quotes; -1 if it never does. */
function endOfTag(xml: string, start: number): number {
  let quote: number | null = null;
  for (let at = start + 1; at < xml.length; at++) {
    const sign = xml.charCodeAt(at);
    if (quote !== null) {
      if (sign === quote) quote = null;
    } else if (sign === GREATER) return at;
    else if (sign === DOUBLE || sign === SINGLE) quote = sign;
  }
  return -1;
}

/** What may stand between tags without being one: how it begins and how it ends. */
const ASIDES = [
  ["<!--", "-->"],
  ["<![CDATA[", "]]>"],
  ["<?", "?>"],
] as const;

/**
 * Why a part's XML may not be parsed; null where it may.
 *
 * A document type is refused whole: no office program writes one, and entities are what XML bombs and
 * references to files and addresses are made of.
 *
 * @param where the part's name, for the refusal
 * @param depth how many elements may stand within each other
 */
export function refusalOfXml(xml: string, where: string, depth: number): Refused | null {
  let open = 0;
  for (let at = xml.indexOf("<"); at !== -1; at = xml.indexOf("<", at)) {
    const first = xml.charCodeAt(at + 1);
    const mayBeAside = first === EXCLAMATION || first === QUESTION;
    const aside = mayBeAside ? ASIDES.find(([begin]) => xml.startsWith(begin, at)) : undefined;
    const end = aside ? xml.indexOf(aside[1], at + aside[0].length) : endOfTag(xml, at);
    if (end === -1 || (!aside && first === EXCLAMATION)) return refuse("damaged", { where });
    if (!aside) {
      if (first === SLASH) open--;
      else if (xml.charCodeAt(end - 1) !== SLASH) open++;
      if (open > depth) return refuse("too-deep", { where, limit: depth, found: open });
    }
    at = end + 1;
  }
  return null;
}
