/** What a story's file may do: run its own script, draw, and nothing that leaves the machine. Pure. */
import { createHash } from "node:crypto";

const hashed = (text: string): string => `'sha256-${createHash("sha256").update(text).digest("base64")}'`;

/** Null: the file has none, and may run or wear none. */
export interface Inline {
  script: string | null;
  style: string | null;
}

/**
 * @returns the content policy, for the file's head. Its map makes its worker and typeface of what the
 *   file itself holds (`blob:`, `data:`): no address that is another machine's can be asked for anything.
 */
export function policyOf({ script, style }: Inline): string {
  return [
    "default-src 'none'",
    `script-src ${script === null ? "'none'" : hashed(script)}`,
    `style-src ${style === null ? "'none'" : hashed(style)}`,
    "img-src data: blob:",
    "font-src data:",
    "connect-src data: blob:",
    "worker-src data: blob:",
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");
}
