/** @jsxImportSource hono/jsx */
/** Every measure of a district, place by place, to compare. */
import { filled } from "#data/words/filled.ts";
import { chosenWording } from "./chosen-wording.ts";
import { addressIn, HTML_LANGUAGE, type Look, placePath } from "./look.ts";
import { namesOf } from "./measure-item.tsx";
import type { NumberedPlace } from "./place-order.ts";
import { wordsIn } from "./site-words.ts";
import { StatusMark } from "./status-mark.tsx";

interface MeasuresTableProps {
  district: { id: string; name: string };
  places: readonly NumberedPlace[];
  look: Look;
}

export function MeasuresTable({ district, places, look }: MeasuresTableProps) {
  const { site } = wordsIn(look.language);
  const own = HTML_LANGUAGE[look.language];
  return (
    // A region that scrolls is reached by key, too.
    <section class="scrolls" tabindex={0} aria-label={`${site.district.table}. ${site.district.tableScroll}`}>
      <table>
        <caption>{filled(site.district.tableCaption, { name: district.name })}</caption>
        <thead>
          <tr>
            <th scope="col">{site.columns.place}</th>
            <th scope="col">{site.columns.what}</th>
            <th scope="col">{site.columns.by}</th>
            <th scope="col">{site.columns.until}</th>
            <th scope="col">{site.columns.howFar}</th>
          </tr>
        </thead>
        {places.map((place) => (
          <tbody key={place.id}>
            {place.measures.map((measure, index) => {
              const { text, lang } = chosenWording(measure.what, look.language);
              return (
                <tr key={measure.id}>
                  {index > 0 ? null : (
                    <th scope="rowgroup" rowspan={place.measures.length}>
                      <a href={addressIn(placePath(district.id, place.id), look)}>{place.name}</a>
                    </th>
                  )}
                  <td lang={lang === own ? undefined : lang}>{text}</td>
                  <td lang={look.language === "en" && measure.by.length > 0 ? "sv" : undefined}>
                    {namesOf(measure) ?? site.place.noBy}
                  </td>
                  <td class="number">{measure.untilYear ?? "–"}</td>
                  <td>
                    <StatusMark status={measure.howFar} look={look} />
                  </td>
                </tr>
              );
            })}
          </tbody>
        ))}
      </table>
    </section>
  );
}
