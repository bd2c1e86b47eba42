/** @jsxImportSource hono/jsx */
/** One measure as a place's page tells it: what, who, by when, how far. */
import type { PublishedMeasure } from "#data/schema/published.ts";
import type { Look } from "./look.ts";
import { wordsIn } from "./site-words.ts";
import { StatusMark } from "./status-mark.tsx";
import { Wording } from "./wording.tsx";

/** The organisations by name, "A, B"; null where the plan names none. */
export const namesOf = ({ by }: PublishedMeasure): string | null =>
  by.length === 0 ? null : by.map(({ name }) => name).join(", ");

export function MeasureItem({ measure, look }: { measure: PublishedMeasure; look: Look }) {
  const { site, terms } = wordsIn(look.language);
  const names = namesOf(measure);
  return (
    <li class="measure" id={measure.id}>
      <StatusMark status={measure.howFar} look={look} />
      <Wording said={measure.what} look={look} />
      <dl>
        <div>
          <dt>{site.columns.by}</dt>
          <dd lang={names === null || look.language !== "en" ? undefined : "sv"}>
            {names ?? site.place.noBy}
          </dd>
        </div>
        <div>
          <dt>{site.columns.until}</dt>
          <dd>{measure.untilYear ?? site.place.noUntil}</dd>
        </div>
        {measure.types.length === 0 ? null : (
          <div>
            <dt>{site.columns.types}</dt>
            <dd>{measure.types.map((type) => terms.measureType[type]).join(", ")}</dd>
          </div>
        )}
      </dl>
    </li>
  );
}
