/** What a form sends, read as anything may be sent; pure. */
import { z } from "zod";
import type { SendingWay } from "#data/rules/feedback/judge-feedback.ts";
import { FeedbackAbout, NewFeedback } from "#data/schema/feedback.ts";

const WAYS: Readonly<Record<string, SendingWay>> = { utan: "masked", "som-det-star": "as-written" };

/** What is missing or makes no sense counts as not said: the page comes back, and nobody's text is lost. */
const SentFields = z
  .object({
    om: FeedbackAbout.catch("other"),
    text: z.string().catch(""),
    plats: z.string().max(100).catch(""),
    utgava: z.coerce.number().pipe(NewFeedback.shape.edition).nullable().catch(null),
    satt: z.string().catch(""),
    extra: z.string().catch("x"),
  })
  .transform(({ om, text, plats, utgava, satt, extra }) => ({
    about: om,
    text,
    /** Null: about all that the district has published. */
    place: plats === "" ? null : plats,
    /** The version that its writer had before them; null for what has seen no form. */
    edition: utgava,
    way: WAYS[satt] ?? null,
    /** A field that people do not see was filled in: a program wrote it. */
    isByProgram: extra !== "",
  }));
export type SentForm = z.output<typeof SentFields>;

/** @param body by the fields' names; a file, or a field that stands twice, is nothing that was said */
export const sentForm = (body: Readonly<Record<string, unknown>>): SentForm => SentFields.parse(body);
