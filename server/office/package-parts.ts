/** The parts of an office file, unpacked and packed: the same parts give the same bytes. */
import { strFromU8, strToU8, unzipSync, type Zippable, zipSync } from "fflate";

export type Parts = Map<string, Uint8Array>;

/** The first day that an archive can name: what a part says of its making is in the file's own properties. */
const MADE = new Date(1980, 0, 1);

export const unpacked = (file: Uint8Array): Parts =>
  // Folders are no parts.
  new Map(Object.entries(unzipSync(file)).filter(([name]) => !name.endsWith("/")));

export function packed(parts: Parts): Uint8Array<ArrayBuffer> {
  const files: Zippable = Object.fromEntries(
    [...parts].map(([name, bytes]) => [
      name,
      // A picture is packed as it is.
      [bytes, { level: name.endsWith(".png") ? 0 : 6, mtime: MADE }],
    ]),
  );
  return zipSync(files);
}

/** Puts another text in the place of a part's. */
export function rewrite(parts: Parts, name: string, change: (xml: string) => string): void {
  const bytes = parts.get(name);
  if (bytes === undefined) throw new Error(`The file has no ${name}`);
  parts.set(name, strToU8(change(strFromU8(bytes))));
}
