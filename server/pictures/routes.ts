/** `/api/pictures/map`: the map as a picture, of what the asker may see and as the address says. */

import { z } from "@hono/zod-openapi";
import { PlaceId } from "#data/schema/ids.ts";
import { BoundsText, Dpi, Paper, PictureFormat, PictureTheme, ShownAs } from "#data/schema/picture.ts";
import { filled } from "#data/words/filled.ts";
import { dayOf } from "#server/audit/index.ts";
import { withFindings } from "#server/findings/index.ts";
import { readBaseMap } from "#server/ground/index.ts";
import { ApiFault } from "#server/http/api-fault.ts";
import { type Deps, refusals, router, viewAs } from "#server/http/route.ts";
import { ruled } from "#server/http/rule.ts";
import { FilterQuery, toFilter } from "#server/measures/index.ts";
import { asPng } from "./as-png.ts";
import { chosenPlaces } from "./chosen-places.ts";
import { fontFaces } from "./files.ts";
import { mapPicture, PICTURE_WORDS } from "./map/map-picture.ts";
import { PAPERS, toPixels } from "./map/papers.ts";
import { pictureFault } from "./picture-fault.ts";

const Query = FilterQuery.extend({
  /** The place that the picture is about. */
  focus: PlaceId.optional(),
  bounds: BoundsText.optional(),
  paper: Paper.default("a4-landscape"),
  theme: PictureTheme.default("print"),
  format: PictureFormat.default("svg"),
  /** Of a PNG. */
  dpi: Dpi.default("150"),
  legend: z.enum(["yes", "no"]).default("yes"),
  lang: z.enum(["sv", "en"]).default("sv"),
  as: ShownAs.default("own"),
  /** Whether it is taken out as a file, which the log tells, or only looked at. */
  save: z.enum(["yes", "no"]).default("no"),
});

const TYPES = { svg: "image/svg+xml", png: "image/png" } as const;

const map = ruled("anyone", {
  method: "get",
  path: "/map",
  summary: "Kartan som bild, SVG eller PNG (the map as a picture)",
  request: { query: Query },
  responses: {
    200: {
      description: "Bilden (the picture)",
      content: { [TYPES.svg]: { schema: z.string() }, [TYPES.png]: { schema: z.string() } },
    },
    ...refusals,
  },
});

export const pictureRoutes = (deps: Deps) =>
  router().openapi(map, async (c) => {
    const { save, ...query } = c.req.valid("query");
    const { focus = null, bounds = null, paper, theme, format, dpi, legend, lang } = query;
    const { view, viewKey } = viewAs(deps, c, query.as);
    const day = dayOf(deps.now());
    const subject = view.features.find(({ id }) => id === focus)?.properties ?? null;
    if (focus !== null && subject === null) throw new ApiFault("not-found");
    const filter = toFilter(query);
    const places = chosenPlaces(view, withFindings(view, day), filter, focus);
    const [only, ...others] = new Set(subject === null ? filter.district : [subject.district]);
    const district =
      others.length > 0 ? undefined : view.whole.dataset.districts.find(({ id }) => id === only);
    const name = subject?.id ?? district?.id ?? "karta";

    const person = c.get("person");
    if (save === "yes" && person.kind === "account") {
      // Whoever takes out what is internal is seen doing so, each time, as with a plan.
      const shown = new Set(places.map(({ properties }) => properties.district));
      for (const one of shown) {
        if (view.audienceIn({ district: one, actors: [] }) !== "internal") continue;
        const event = { district: one, kind: "data-exported", subject: `map ${name}` } as const;
        await deps.audit.write(person, c.get("origin"), { ...event, details: { format, paper } });
      }
    }

    const words = PICTURE_WORDS[lang];
    const make = async (): Promise<Uint8Array> => {
      const svg = mapPicture(await readBaseMap(), {
        places,
        selected: focus,
        bounds,
        paper,
        hasLegend: legend === "yes",
        hasTitle: true,
        theme,
        language: lang,
        title:
          subject?.name ??
          (district === undefined ? null : filled(words.inDistrict, { district: district.name })),
        day,
        fontFaces: format === "svg" ? await fontFaces() : "",
      });
      if (format === "svg") return new TextEncoder().encode(svg);
      const { widthMm, heightMm } = PAPERS[paper];
      return asPng(svg, {
        width: Math.round(toPixels(widthMm, Number(dpi))),
        height: Math.round(toPixels(heightMm, Number(dpi))),
      });
    };
    const key = `${view.whole.revision} ${viewKey} map ${JSON.stringify(query)} ${day}`;
    const response = await deps.hot.answer(c, key, make, { type: TYPES[format] }).catch(pictureFault);
    const disposition = save === "yes" ? "attachment" : "inline";
    response.headers.set(
      "content-disposition",
      `${disposition}; filename="platsplan-${name}-${day}.${format}"`,
    );
    response.headers.set("x-content-type-options", "nosniff");
    return response;
  });
