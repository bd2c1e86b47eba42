/** With which letters the words begin that a pattern finds: told from its source, so that most texts need no look. Pure. */

/** Letters after which it no longer matters how a word goes on. */
const ENOUGH = 5;
/** More beginnings than this are no help. */
const TOO_MANY = 200;

/** A beginning; `open` while what stands after it may still add to it. */
interface Beginning {
  letters: string;
  open: boolean;
}

/** A part of a pattern: the beginnings that it may have, and where the next part stands. */
interface Part {
  beginnings: Beginning[];
  end: number;
}

const closed = (letters: string): Beginning => ({ letters, open: false });

const DIGITS = "0123456789";

/** Signs with a meaning of their own, which no beginning is told past. */
const isLetter = (sign: string): boolean => /^[\p{L}\p{N}]$/u.test(sign);

function groupAt(source: string, at: number): Part {
  const isOpen = source.startsWith("(?:", at);
  if (!isOpen && source[at + 1] === "?") return { beginnings: [closed("")], end: source.length };
  return alternatives(source, isOpen ? at + 3 : at + 1);
}

/** One letter, figure or group; whatever else stands there ends the beginnings. */
function atomAt(source: string, at: number): Part {
  const sign = source.charAt(at);
  if (sign === "(") return groupAt(source, at);
  if (source.startsWith("\\d", at)) return { beginnings: [...DIGITS].map(closed), end: at + 2 };
  if (isLetter(sign)) return { beginnings: [{ letters: sign, open: true }], end: at + 1 };
  return { beginnings: [closed("")], end: source.length };
}

/** The alternatives from `at` to the bracket that ends them; `end` is behind it. */
function alternatives(source: string, at: number): Part {
  const all: Beginning[] = [];
  let end = at;
  for (;;) {
    const one = sequence(source, end);
    all.push(...one.beginnings);
    end = one.end;
    if (source[end] !== "|") return { beginnings: all, end: end + 1 };
    end++;
  }
}

/** Where the alternative ends that stands around `at`: at its `|`, its bracket or the source's end. */
function endOfAlternative(source: string, at: number): number {
  let depth = 0;
  let inClass = false;
  for (let index = at; index < source.length; index++) {
    const sign = source[index];
    if (sign === "\\") index++;
    else if (inClass) inClass = sign !== "]";
    else if (sign === "[") inClass = true;
    else if (sign === "(") depth++;
    else if (depth === 0 && (sign === "|" || sign === ")")) return index;
    else if (sign === ")") depth--;
  }
  return source.length;
}

function sequence(source: string, from: number): Part {
  const end = endOfAlternative(source, from);
  let found: Beginning[] = [{ letters: "", open: true }];
  for (let at = from; at < end && found.some(({ open }) => open); ) {
    const atom = atomAt(source, at);
    const sign = source.charAt(atom.end);
    const isOptional = sign === "?" || sign === "*";
    // A count may let it stand never.
    const isPerhaps = sign === "{" && !/[1-9]/.test(source.charAt(atom.end + 1));
    const without = isOptional ? [{ letters: "", open: true }] : isPerhaps ? [closed("")] : [];
    const next = [...atom.beginnings, ...without];
    // What may stand several times is not followed further.
    const goesOn = sign !== "*" && sign !== "+" && sign !== "{";
    found = found.flatMap((before) =>
      before.open
        ? next.map(({ letters, open }) => {
            const whole = before.letters + letters;
            const isFurther = letters === "" || goesOn;
            return { letters: whole.slice(0, ENOUGH), open: open && isFurther && whole.length < ENOUGH };
          })
        : [before],
    );
    if (found.length > TOO_MANY) found = [closed("")];
    at = isOptional ? atom.end + 1 : atom.end;
  }
  return { beginnings: found, end };
}

/**
 * The letters, in lower case, with one of which every word begins that the pattern finds; null where that
 * cannot be told from its source.
 *
 * @param source of a pattern whose finds begin where a word does
 */
export function beginningsOf(source: string): readonly string[] | null {
  const letters = [...new Set(alternatives(source, 0).beginnings.map((one) => one.letters.toLowerCase()))];
  return letters.includes("") ? null : letters;
}
