/** @jsxImportSource hono/jsx */
/** `/offentligt/:district`: the map, the list and the table of a district's places. */
import type { Child } from "hono/jsx";
import type { PublishedVersion } from "#data/schema/published.ts";
import { filled } from "#data/words/filled.ts";
import { OpenData } from "./data/open-data.tsx";
import { EmbedCode } from "./embed-code.tsx";
import { TellSection } from "./feedback/tell-section.tsx";
import { HowFar } from "./how-far.tsx";
import { HowToBeHeard } from "./how-to-be-heard.tsx";
import { Layout, type SiteFiles } from "./layout.tsx";
import { addressIn, districtPath, type Look, placePath } from "./look.ts";
import { MeasuresTable } from "./measures-table.tsx";
import { numbered } from "./place-order.ts";
import { counted, dayIn, wordsIn } from "./site-words.ts";
import { Wording } from "./wording.tsx";

interface DistrictPageProps {
  version: PublishedVersion;
  look: Look;
  files: SiteFiles;
  /** The drawn map; null where there are no places. */
  map: Child;
  /** Scheme, host and port of the installation. */
  site: string;
  /** Days that the district keeps what it is told. */
  days: number;
}

export function DistrictPage({ version, look, files, map, site, days }: DistrictPageProps) {
  const { set, publishedOn } = version;
  const { district } = set;
  const words = wordsIn(look.language);
  const { site: said, terms } = words;
  const places = numbered(set.places);
  const path = districtPath(district.id);
  return (
    <Layout
      title={filled(said.district.title, { name: district.name })}
      look={look}
      path={path}
      files={files}
      feed={addressIn(`${path}/flode`, { ...look, isEmbedded: false })}
    >
      <h1>{filled(said.district.title, { name: district.name })}</h1>
      {set.about === null ? null : <Wording said={set.about} look={look} isLead={true} />}
      <p class="quiet">
        {filled(said.district.published, {
          day: dayIn(publishedOn, look.language),
          administration: district.administration,
          plan: set.plan.title,
        })}
      </p>
      {places.length === 0 ? (
        <p class="nothing">{said.district.noPlaces}</p>
      ) : (
        <>
          <h2>{said.district.howFar}</h2>
          <HowFar places={places} look={look} />
          <div class="map-and-list">
            <section aria-labelledby="karta">
              <h2 id="karta">{said.district.map}</h2>
              {map}
            </section>
            <section aria-labelledby="platser">
              <h2 id="platser">{said.district.places}</h2>
              <ol class="places">
                {places.map((place) => (
                  <li key={place.id} id={`plats-${place.id}`} data-place={place.id}>
                    <span class="number" aria-hidden="true">
                      {place.number}
                    </span>
                    <div>
                      <h3>
                        <a href={addressIn(placePath(district.id, place.id), look)}>{place.name}</a>
                      </h3>
                      <p class="quiet">
                        {terms.placeKind[place.kind]} ·{" "}
                        {place.measures.length === 0
                          ? said.counts.noMeasures
                          : counted(words, "measure", place.measures.length)}
                      </p>
                    </div>
                  </li>
                ))}
              </ol>
            </section>
          </div>
          <h2>{said.district.table}</h2>
          <MeasuresTable district={district} places={places} look={look} />
        </>
      )}
      <TellSection version={version} place={null} look={look} days={days} />
      <HowToBeHeard set={set} look={look} />
      {/* What stands in a frame is the places: the rest is had on the whole page. */}
      {look.isEmbedded ? null : (
        <>
          <OpenData version={version} look={look} />
          <EmbedCode district={district} look={look} site={site} />
        </>
      )}
    </Layout>
  );
}
