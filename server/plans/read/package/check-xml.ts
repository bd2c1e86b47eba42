/** Looks at XML before any parser does: no document type, no entities, no bottomless nesting. Pure. */
import { type Refused, refuse } from "#server/plans/read/reading.ts";

/** Where a tag that begins at `start` ends: its `>` outside quotes; -1 if it never does. */
function endOfTag(xml: string, start: number): number {
  for (let at = start + 1; at < xml.length; at++) {
    const sign = xml[at];
    if (sign === ">") return at;
    if (sign === '"' || sign === "'") {
      at = xml.indexOf(sign, at + 1);
      if (at === -1) return -1;
    }
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
    const aside = ASIDES.find(([begin]) => xml.startsWith(begin, at));
    const end = aside ? xml.indexOf(aside[1], at + aside[0].length) : endOfTag(xml, at);
    if (end === -1 || (!aside && xml[at + 1] === "!")) return refuse("damaged", { where });
    if (!aside) {
      if (xml[at + 1] === "/") open--;
      else if (xml[end - 1] !== "/") open++;
      if (open > depth) return refuse("too-deep", { where, limit: depth, found: open });
    }
    at = end + 1;
  }
  return null;
}
