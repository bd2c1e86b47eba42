/**
 * Tells text from everything else by its bytes, and where its lines end: the reader and the page that shows
 * the same file count alike. Pure.
 */

/** Characters that no text has: control signs other than tab, line ends, form feed and escape. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const CONTROL = /[\u0000-\u0008\u000b\u000e-\u001a\u001c-\u001f]/;

/** Markup with a form of its own: reading it as text would show its tags to people. */
const MARKUP = /^\s*(?:\{\\rtf|<(?:!doctype|html|\?xml))/i;

function decoded(bytes: Uint8Array, encoding: string): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** UTF-16 says so itself in its first two bytes. */
function utf16(bytes: Uint8Array): string | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return decoded(bytes, "utf-16le");
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return decoded(bytes, "utf-16be");
  return null;
}

/**
 * The text that the bytes are – UTF-8, UTF-16 with its mark, or Latin-1 as Windows writes it – or null
 * when they are no text.
 */
export function plainText(bytes: Uint8Array): string | null {
  const text = utf16(bytes) ?? decoded(bytes, "utf-8") ?? decoded(bytes, "windows-1252");
  return text === null || CONTROL.test(text) || MARKUP.test(text) ? null : text;
}

/** What ends a line; a form feed ends a page too. */
export const LINE_END = /\r\n|[\n\r\f]/g;
