/** @jsxImportSource hono/jsx */
/** `/offentligt`: which districts have published what. */
import type { PublishedVersion } from "#data/schema/published.ts";
import { filled } from "#data/words/filled.ts";
import { howFar } from "./how-far.tsx";
import { Layout, type SiteFiles } from "./layout.tsx";
import { addressIn, districtPath, type Look, SITE } from "./look.ts";
import { counted, dayIn, wordsIn } from "./site-words.ts";

interface DistrictsPageProps {
  versions: readonly PublishedVersion[];
  look: Look;
  files: SiteFiles;
}

export function DistrictsPage({ versions, look, files }: DistrictsPageProps) {
  const words = wordsIn(look.language);
  const { site } = words;
  return (
    <Layout title={site.name} look={look} path={SITE} files={files}>
      <h1>{site.name}</h1>
      <p class="lead">{site.lead}</p>
      <h2>{site.districts.heading}</h2>
      {versions.length === 0 ? (
        <div class="nothing">
          <p>{site.districts.none}</p>
          <p>{site.districts.noneMore}</p>
        </div>
      ) : (
        <ul class="districts">
          {versions.map(({ set, publishedOn }) => (
            <li key={set.district.id}>
              <h3>
                <a href={addressIn(districtPath(set.district.id), look)}>{set.district.name}</a>
              </h3>
              <p>
                {counted(words, "place", set.places.length)} ·{" "}
                {counted(
                  words,
                  "measure",
                  howFar(set.places).reduce((sum, { count }) => sum + count, 0),
                )}
              </p>
              <p class="quiet">
                {filled(site.district.published, {
                  day: dayIn(publishedOn, look.language),
                  administration: set.district.administration,
                  plan: set.plan.title,
                })}
              </p>
            </li>
          ))}
        </ul>
      )}
    </Layout>
  );
}
