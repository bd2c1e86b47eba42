/** The name of a set: SHA-256 of its canonical JSON, in hexadecimal. */
import { createHash } from "node:crypto";
import { canonicalJson } from "#data/rules/publish/canonical-json.ts";
import type { PublishedSet } from "#data/schema/published.ts";

export const hashOfText = (canonical: string): string => createHash("sha256").update(canonical).digest("hex");

export const hashOf = (set: PublishedSet): string => hashOfText(canonicalJson(set));
