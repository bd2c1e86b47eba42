/** @jsxImportSource hono/jsx */
/** `/offentligt/:district/plats/:id`: one place, and what is being done there. */
import type { Child } from "hono/jsx";
import type { PublishedPlace, PublishedVersion } from "#data/schema/published.ts";
import { filled } from "#data/words/filled.ts";
import { TellSection } from "./feedback/tell-section.tsx";
import { HowToBeHeard } from "./how-to-be-heard.tsx";
import { Layout, type SiteFiles } from "./layout.tsx";
import { addressIn, districtPath, type Look, placePath } from "./look.ts";
import { MeasureItem } from "./measure-item.tsx";
import { wordsIn } from "./site-words.ts";
import { Wording } from "./wording.tsx";

interface PlacePageProps {
  version: PublishedVersion;
  place: PublishedPlace;
  look: Look;
  files: SiteFiles;
  map: Child;
  /** Days that the district keeps what it is told. */
  days: number;
}

export function PlacePage({ version, place, look, files, map, days }: PlacePageProps) {
  const { set } = version;
  const { district } = set;
  const { site, terms } = wordsIn(look.language);
  return (
    <Layout
      title={`${place.name}, ${district.name}`}
      look={look}
      path={placePath(district.id, place.id)}
      files={files}
    >
      <p class="back">
        <a href={addressIn(districtPath(district.id), look, `plats-${place.id}`)}>
          <span aria-hidden="true">← </span>
          {filled(site.district.all, { name: district.name })}
        </a>
      </p>
      <h1>{place.name}</h1>
      <p class="quiet">{terms.placeKind[place.kind]}</p>
      {place.about === null ? null : <Wording said={place.about} look={look} isLead={true} />}
      <div class="place">
        <section aria-labelledby="atgarder">
          <h2 id="atgarder">{site.place.measures}</h2>
          {place.measures.length === 0 ? (
            <p class="nothing">{site.place.noMeasures}</p>
          ) : (
            <ul class="measures">
              {place.measures.map((measure) => (
                <MeasureItem measure={measure} look={look} key={measure.id} />
              ))}
            </ul>
          )}
        </section>
        <section aria-labelledby="var">
          <h2 id="var">{site.place.where}</h2>
          {map}
          {place.coarsened ? <p class="quiet">{site.place.coarsened}</p> : null}
          {place.attribution === null ? null : (
            <p class="quiet">{filled(site.place.attribution, { source: place.attribution })}</p>
          )}
        </section>
      </div>
      <TellSection version={version} place={place} look={look} days={days} />
      <HowToBeHeard set={set} look={look} />
    </Layout>
  );
}
