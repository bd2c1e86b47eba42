/** @jsxImportSource hono/jsx */
/** `/offentligt`: what districts have published, as pages that need no script. */

import { type Context, Hono } from "hono";
import { html } from "hono/html";
import type { JSX } from "hono/jsx/jsx-runtime";
import { z } from "zod";
import { DistrictId } from "#data/schema/ids.ts";
import { filled } from "#data/words/filled.ts";
import type { BaseMap } from "#server/ground/index.ts";
import type { HotAnswers } from "#server/http/hot-answer.ts";
import type { Env } from "#server/http/person.ts";
import type { PublishedStore } from "#server/publish/index.ts";
import { builtFiles } from "./built-files.ts";
import { atomFeed } from "./data/atom.ts";
import { DATA_FILES } from "./data/data-files.ts";
import { feedEntries } from "./data/feed-entries.ts";
import { DistrictPage } from "./district-page.tsx";
import { DistrictsPage } from "./districts-page.tsx";
import { drawMap } from "./drawing/draw-map.ts";
import type { FeedbackBox } from "./feedback/box.ts";
import { feedbackPages } from "./feedback/routes.tsx";
import { lookOf } from "./look.ts";
import { MapPicture } from "./map-picture.tsx";
import { type Nothing, NothingPage } from "./nothing-page.tsx";
import { numbered } from "./place-order.ts";
import { PlacePage } from "./place-page.tsx";
import { wordsIn } from "./site-words.ts";
import { type Standing, standingReader } from "./standing.ts";

export interface PublicSiteDeps {
  published: PublishedStore;
  hot: HotAnswers;
  /** Where it puts what it is told. */
  box: FeedbackBox;
  /** What a district is called, also one that has published nothing; null of what is none. */
  nameOf: (district: DistrictId) => string | null;
  basemap: () => Promise<BaseMap>;
  /** Scheme, host and port that the installation is reached by. */
  siteOf: (c: Context<Env>) => string;
  /** Where the client was built to. */
  clientFolder: string;
}

/** Everyone gets the same: whatever lies between may keep it, for as long as a taking down may take to be seen. */
const CACHE = "public, max-age=60, stale-while-revalidate=60";
const HTML = "text/html; charset=utf-8";
const FEED = "application/atom+xml; charset=utf-8";
const DataFileName = z.enum(["data.json", "data.geojson", "data.csv"]);

const written = async (page: JSX.Element): Promise<string> => String(await html`<!doctype html>${page}`);

export function publicSite({ published, hot, box, nameOf, basemap, siteOf, clientFolder }: PublicSiteDeps) {
  const standing = standingReader(published);

  /** What is made once for each version, language and frame; the tag follows from what it says. */
  const prepared = (c: Context<Env>, version: string, type: string, make: () => Promise<string>) => {
    const { language, isEmbedded } = lookOf(c.req.query());
    const key = `site ${version} ${c.req.path} ${language} ${isEmbedded}`;
    return hot.answer(c, key, async () => Buffer.from(await make()), { type, cacheControl: CACHE });
  };
  const page = (c: Context<Env>, version: string, make: () => Promise<JSX.Element>) =>
    prepared(c, version, HTML, async () => written(await make()));

  const nothing = async (c: Context<Env>, what: Nothing) => {
    const files = await builtFiles(clientFolder);
    const body = await written(<NothingPage nothing={what} look={lookOf(c.req.query())} files={files} />);
    c.header("cache-control", "no-cache");
    return c.html(body, what.is === "gone" ? 410 : 404);
  };

  /** What stands for the district in the address; else what there is to say instead. */
  async function found(c: Context<Env>): Promise<Extract<Standing, { is: "published" }> | Nothing> {
    const id = DistrictId.safeParse(c.req.param("district"));
    const name = id.success ? nameOf(id.data) : null;
    if (!id.success || name === null) return { is: "unknown" };
    const now = await standing(id.data);
    return now.is === "published" ? now : { ...now, name };
  }

  return new Hono<Env>()
    .get("/", async (c) => {
      const all = await Promise.all((await published.publishedDistricts()).map(standing));
      const versions = all.flatMap((one) => (one.is === "published" ? [one.version] : []));
      const look = lookOf(c.req.query());
      return page(c, versions.map(({ hash, version }) => `${hash} ${version}`).join(" "), async () => (
        <DistrictsPage versions={versions} look={look} files={await builtFiles(clientFolder)} />
      ));
    })
    .get("/:district", async (c) => {
      const now = await found(c);
      if (now.is !== "published") return nothing(c, now);
      const { version } = now;
      const look = lookOf(c.req.query());
      const site = siteOf(c);
      const days = await box.keptFor(version.set.district.id);
      return page(c, `${site} ${version.hash} ${version.version} ${days}`, async () => {
        const places = numbered(version.set.places);
        const { mapLabel } = wordsIn(look.language).site.district;
        const map =
          places.length === 0 ? null : (
            <MapPicture
              map={drawMap(await basemap(), places)}
              look={look}
              district={version.set.district.id}
              label={mapLabel}
              isLinked={true}
            />
          );
        const files = await builtFiles(clientFolder);
        return <DistrictPage version={version} look={look} files={files} map={map} site={site} days={days} />;
      });
    })
    .get("/:district/plats/:id", async (c) => {
      const now = await found(c);
      if (now.is !== "published") return nothing(c, now);
      const { version } = now;
      const { set } = version;
      const place = numbered(set.places).find(({ id }) => id === c.req.param("id"));
      if (place === undefined) return nothing(c, { is: "unknown" });
      const look = lookOf(c.req.query());
      const days = await box.keptFor(set.district.id);
      return page(c, `${version.hash} ${version.version} ${days}`, async () => {
        const label = filled(wordsIn(look.language).site.place.onMap, { name: place.name });
        const map = (
          <MapPicture
            map={drawMap(await basemap(), [place])}
            look={look}
            district={set.district.id}
            label={label}
            isLinked={false}
          />
        );
        const files = await builtFiles(clientFolder);
        return <PlacePage version={version} place={place} look={look} files={files} map={map} days={days} />;
      });
    })
    .get("/:district/flode", async (c) => {
      const now = await found(c);
      if (now.is !== "published") return nothing(c, now);
      const { district } = now.version.set;
      const lines = await published.publishedVersions(district.id);
      const look = lookOf(c.req.query());
      const site = siteOf(c);
      const state = lines.map(({ hash, withdrawnOn }) => `${hash} ${withdrawnOn}`).join(" ");
      return prepared(c, `${site} ${state}`, FEED, async () => {
        const entries = await feedEntries(lines, (version) =>
          published.publishedVersion(district.id, version),
        );
        return atomFeed({ district, entries, look, site });
      });
    })
    .get("/:district/:file{data\\.(?:json|geojson|csv)}", async (c) => {
      const now = await found(c);
      if (now.is !== "published") return nothing(c, now);
      const { version } = now;
      const file = DATA_FILES[DataFileName.parse(c.req.param("file"))];
      return prepared(c, `${version.hash} ${version.version}`, file.type, async () =>
        file.write(version, lookOf(c.req.query())),
      );
    })
    .route("/", feedbackPages({ box, found, nothing, written, files: () => builtFiles(clientFolder) }))
    .get("*", (c) => nothing(c, { is: "unknown" }));
}
