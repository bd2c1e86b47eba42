/** Which of our encodings a client would have (RFC 9110, 12.5.3). */
export type Encoding = "br" | "gzip" | "identity";

const OURS: readonly Encoding[] = ["br", "gzip", "identity"];

/**
 * The best of our encodings that the client accepts; of equals, the smallest answer.
 *
 * @param header `Accept-Encoding`; without one nothing is encoded
 */
export function chooseEncoding(header: string | undefined): Encoding {
  if (header === undefined) return "identity";
  const weights = new Map<string, number>();
  for (const part of header.split(",")) {
    const [name = "", ...parameters] = part.trim().toLowerCase().split(";");
    const weight = parameters
      .map((one) => /^\s*q=([\d.]+)\s*$/.exec(one)?.[1])
      .find((one) => one !== undefined);
    weights.set(name.trim(), weight === undefined ? 1 : Number(weight));
  }
  const weightOf = (encoding: Encoding): number =>
    weights.get(encoding) ?? (encoding === "identity" ? 0.001 : (weights.get("*") ?? 0));
  // The sort is stable: of equal weights, the one that makes the smaller answer stays in front.
  const [best = "identity"] = [...OURS].sort((a, b) => weightOf(b) - weightOf(a));
  return best;
}
