/** An outline as RFC 7946 (3.1.6) wants it; pure. */
import { rewind } from "@turf/turf";
import { AreaGeometry } from "#data/schema/geometry.ts";

/** @returns the same outline: outer rings against the clock, holes with it */
export const rightHanded = (geometry: AreaGeometry): AreaGeometry => AreaGeometry.parse(rewind(geometry));
