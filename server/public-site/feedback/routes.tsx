/** @jsxImportSource hono/jsx */
/** `/offentligt/:district/synpunkt`: takes what anybody writes, or gives it back with a word on why not. */
import { type Context, Hono } from "hono";
import type { JSX } from "hono/jsx/jsx-runtime";
import { judgeFeedback } from "#data/rules/feedback/judge-feedback.ts";
import { PlaceId } from "#data/schema/ids.ts";
import type { PublishedPlace, PublishedVersion } from "#data/schema/published.ts";
import { ApiFault } from "#server/http/api-fault.ts";
import type { Env } from "#server/http/person.ts";
import { byAddress, rateLimit } from "#server/http/rate-limit.ts";
import type { SiteFiles } from "#server/public-site/layout.tsx";
import { addressIn, lookOf, thanksPath } from "#server/public-site/look.ts";
import type { Nothing } from "#server/public-site/nothing-page.tsx";
import type { Standing } from "#server/public-site/standing.ts";
import { allowedNames } from "./allowed-names.ts";
import type { FeedbackBox } from "./box.ts";
import type { Fault } from "./fault.ts";
import { FeedbackPage, ThanksPage } from "./feedback-page.tsx";
import { type SentForm, sentForm } from "./sent-form.ts";

/** What one address may send in a minute: somebody who writes takes longer. */
const A_MINUTE = 5;

/** Where forms are sent to: nothing else of the installation takes one. */
export const takesForm = (path: string): boolean => /^\/offentligt\/[^/]+\/synpunkt$/.test(path);

interface FeedbackDeps {
  box: FeedbackBox;
  /** What stands for the district in the address; else what there is to say instead. */
  found: (c: Context<Env>) => Promise<Extract<Standing, { is: "published" }> | Nothing>;
  nothing: (c: Context<Env>, what: Nothing) => Promise<Response>;
  /** A page as it is sent. */
  written: (page: JSX.Element) => Promise<string>;
  files: () => Promise<SiteFiles>;
}

/** What it is about: a place of the set, all of it (null), or a place that is not there (undefined). */
const placeIn = ({ set }: PublishedVersion, id: string | null): PublishedPlace | null | undefined =>
  id === null ? null : set.places.find((place) => place.id === id);

/** Whether a middleware that counts lets the request through. */
async function isLetThrough(counted: () => Promise<unknown>): Promise<boolean> {
  try {
    await counted();
    return true;
  } catch (error) {
    if (error instanceof ApiFault && error.kind === "too-many-requests") return false;
    throw error;
  }
}

export function feedbackPages({ box, found, nothing, written, files }: FeedbackDeps) {
  const counts = rateLimit(byAddress, A_MINUTE);

  /** @returns why it is not taken; null once it is */
  async function faultOf(c: Context<Env>, version: PublishedVersion, sent: SentForm): Promise<Fault | null> {
    const judged = judgeFeedback(sent.text, sent.way, allowedNames(version.set));
    if (judged.is !== "fit") return judged;
    const place = placeIn(version, sent.place);
    if (sent.edition !== version.version || place === undefined) return { is: "changed" };
    if (!(await isLetThrough(() => counts(c, async () => {})))) return { is: "too-many" };
    const piece = {
      district: version.set.district.id,
      place: place === null ? null : PlaceId.parse(place.id),
      about: sent.about,
      text: judged.text,
      edition: sent.edition,
    };
    return (await box.put(piece)) ? null : { is: "full" };
  }

  return new Hono<Env>()
    .get("/:district/synpunkt", async (c) => {
      const now = await found(c);
      if (now.is !== "published") return nothing(c, now);
      const place = placeIn(now.version, c.req.query("plats") ?? null);
      if (place === undefined) return nothing(c, { is: "unknown" });
      const days = await box.keptFor(now.version.set.district.id);
      const form = { version: now.version, place, look: lookOf(c.req.query()), days };
      c.header("cache-control", "no-cache");
      return c.html(await written(<FeedbackPage {...form} files={await files()} fault={null} />));
    })
    .get("/:district/synpunkt/tack", async (c) => {
      const now = await found(c);
      if (now.is !== "published") return nothing(c, now);
      const place = placeIn(now.version, c.req.query("plats") ?? null) ?? null;
      const look = lookOf(c.req.query());
      c.header("cache-control", "no-cache");
      return c.html(
        await written(<ThanksPage version={now.version} place={place} look={look} files={await files()} />),
      );
    })
    .post("/:district/synpunkt", async (c) => {
      const now = await found(c);
      if (now.is !== "published") return nothing(c, now);
      const { version } = now;
      const { district } = version.set;
      const look = lookOf(c.req.query());
      const sent = sentForm(await c.req.parseBody());
      // A program is told nothing that it could learn from.
      const fault = sent.isByProgram ? null : await faultOf(c, version, sent);
      const place = placeIn(version, sent.place) ?? null;
      if (fault === null) return c.redirect(addressIn(thanksPath(district.id, place?.id), look), 303);
      const days = await box.keptFor(district.id);
      c.header("cache-control", "no-store");
      const page = (
        <FeedbackPage
          version={version}
          place={place}
          look={look}
          days={days}
          sent={sent}
          files={await files()}
          fault={fault}
        />
      );
      return c.html(await written(page), fault.is === "too-many" || fault.is === "full" ? 429 : 422);
    });
}
