/** The tenant that owns what all districts share: actors, settings of the installation, its log. */
import { DistrictId } from "#data/schema/ids.ts";

export const CITY: DistrictId = DistrictId.parse("stockholm");
