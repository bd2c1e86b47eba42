/** The log's filter as it stands in the address; the district is the first one there. */

import { z } from "zod";
import { tolerant } from "#client/model/tolerant.ts";
import { LogDay, LogKind } from "#data/schema/log.ts";

const text = tolerant(z.string().trim().min(1).max(200));
const day = tolerant(LogDay);

export const LogSearch = z.object({
  kind: tolerant(z.array(LogKind).min(1)),
  from: day,
  to: day,
  who: text,
  subject: text,
});
export type LogSearch = z.infer<typeof LogSearch>;

/** The question that the filter becomes: what is not chosen is not asked. */
export function logQuery<D extends string>(
  district: D,
  { kind, from, to, who, subject }: LogSearch,
): { district: D; kind?: LogKind[]; from?: string; to?: string; who?: string; subject?: string } {
  return {
    district,
    ...(kind === undefined ? {} : { kind }),
    ...(from === undefined ? {} : { from }),
    ...(to === undefined ? {} : { to }),
    ...(who === undefined ? {} : { who }),
    ...(subject === undefined ? {} : { subject }),
  };
}

/** Where the same entries are found as a file. */
export function exportAddress(district: string, search: LogSearch): string {
  const params = new URLSearchParams();
  for (const [key, value] of Object.entries(logQuery(district, search))) {
    for (const one of Array.isArray(value) ? value : [value]) params.append(key, one);
  }
  return `/api/log/export?${params}`;
}
