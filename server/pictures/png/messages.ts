/** What the server and the thread that makes pixels of pictures say to each other. */

export interface PixelTask {
  svg: string;
  /** Pixels across; the height follows. */
  width: number;
  /** WOFF2, the only typefaces there are. */
  fonts: readonly Uint8Array[];
}

export type Pixels = { ok: true; png: Uint8Array } | { ok: false; reason: string };
