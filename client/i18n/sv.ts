/** Swedish: the language that the others are measured by. */
import { about } from "./sv/about.ts";
import { actors } from "./sv/actors.ts";
import { app } from "./sv/app.ts";
import { edit } from "./sv/edit.ts";
import { filter } from "./sv/filter.ts";
import { live } from "./sv/live.ts";
import { log } from "./sv/log.ts";
import { map } from "./sv/map.ts";
import { measure } from "./sv/measure.ts";
import { places } from "./sv/places.ts";
import { plans } from "./sv/plans.ts";
import { search } from "./sv/search.ts";
import { terms } from "./sv/terms.ts";

export const sv = {
  about,
  actors,
  app,
  edit,
  filter,
  live,
  log,
  map,
  measure,
  places,
  plans,
  search,
  terms,
} as const;
