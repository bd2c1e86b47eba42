/** The version that a write is based on, as `If-Match` says it (RFC 9110, 13.1.1). */
import { z } from "zod";
import { ApiFault } from "./api-fault.ts";

/** Optional here, so that one that is missing is told from one that cannot be read. */
export const ifMatchHeader = z.object({ "if-match": z.string().optional() });

export const versionTag = (version: number): string => `"${version}"`;

/** @throws ApiFault when it is missing or names no version */
export function readIfMatch(header: string | undefined): number {
  if (header === undefined) throw new ApiFault("version-missing");
  const version = /^"([1-9]\d{0,8})"$/.exec(header.trim())?.[1];
  if (version === undefined) {
    throw new ApiFault("invalid", [{ path: "if-match", message: 'a version in quotation marks: "3"' }]);
  }
  return Number(version);
}
