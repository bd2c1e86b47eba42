/** Why there is no picture, as HTTP says it. */
import { ApiFault } from "#server/http/api-fault.ts";
import { NoPicture } from "./as-png.ts";

const FAULTS = { "too-large": "too-large", busy: "unavailable", failed: "internal" } as const;

/** @throws ApiFault for a picture that could not be made, and whatever else was thrown as it is */
export function pictureFault(error: unknown): never {
  if (!(error instanceof NoPicture)) throw error;
  throw new ApiFault(FAULTS[error.why], undefined, error.why === "busy" ? { "retry-after": "5" } : {});
}
