/** How wide a line is in Source Sans 3, so that names can be placed without a page to measure in. Pure. */

type Weight = 400 | 600;

/** Advances in thousandths of the type size, read out of the font's own files. */
const ADVANCES: Record<Weight, readonly (readonly [number, string])[]> = {
  400: [
    [200, " "],
    [249, "ij',.:;’·l"],
    [292, "I!f()-"],
    [350, "tr/"],
    [425, 's?z"”“'],
    [467, "xcvy"],
    [497, "YJ–LFeéè0123456789+a"],
    [515, "gåäXV"],
    [543, "EÉSTZoöA"],
    [555, "huÅÄünbdpq"],
    [588, "PRCKB"],
    [617, "&DG"],
    [664, "UÜNHOQÖ"],
    [727, "wM"],
    [829, "©W—%m"],
    [948, "…"],
  ],
  600: [
    [200, " "],
    [275, "ij',.:;’·l"],
    [324, "I!f()-"],
    [373, "tr/"],
    [444, "s?z"],
    [482, 'c–x"”“'],
    [502, "JvyYL"],
    [522, "eéèF0123456789+aåägk"],
    [549, "VEÉZXSToö"],
    [564, "uüAhÅÄnbdpq"],
    [597, "CPRBK"],
    [639, "DG&"],
    [674, "UÜNHOQÖ"],
    [748, "Mw©"],
    [843, "W—%m"],
    [964, "…"],
  ],
};

/** What is not listed is reckoned as wide as the widest letter: rather too much room than too little. */
const OTHER = 850;

const widths = (weight: Weight): ReadonlyMap<string, number> =>
  new Map(ADVANCES[weight].flatMap(([width, letters]) => [...letters].map((letter) => [letter, width])));

const WIDTHS: Record<Weight, ReadonlyMap<string, number>> = { 400: widths(400), 600: widths(600) };

/** At most so many pixels, at a type size in pixels. */
export function textWidth(text: string, size: number, weight: Weight = 400): number {
  let sum = 0;
  for (const letter of text) sum += WIDTHS[weight].get(letter) ?? OTHER;
  return (sum / 1_000) * size;
}

/** The text, or as much of it as there is room for, with an ellipsis. */
export function cutToFit(text: string, room: number, size: number, weight: Weight = 400): string {
  if (textWidth(text, size, weight) <= room) return text;
  const letters = [...text];
  while (letters.length > 0 && textWidth(`${letters.join("").trimEnd()}…`, size, weight) > room)
    letters.pop();
  return `${letters.join("").trimEnd()}…`;
}
