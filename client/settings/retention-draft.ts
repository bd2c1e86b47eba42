/** The terms as they stand in the form, and what of them is sent; pure. */
import { Retention } from "#data/schema/setting.ts";

export type RetentionDraft = Readonly<Record<keyof Retention, string>>;

export const draftOfTerms = ({
  logDays,
  noteDays,
  documentDays,
  feedbackDays,
}: Retention): RetentionDraft => ({
  logDays: String(logDays),
  noteDays: noteDays === null ? "" : String(noteDays),
  documentDays: documentDays === null ? "" : String(documentDays),
  feedbackDays: String(feedbackDays),
});

/** NaN for what is no number of days. */
const daysIn = (text: string): number => (/^\d+$/.test(text.trim()) ? Number(text) : Number.NaN);

/** Undefined for what is no term that may be set. */
export const logDaysIn = ({ logDays }: Pick<RetentionDraft, "logDays">): Retention["logDays"] | undefined =>
  Retention.shape.logDays.safeParse(daysIn(logDays)).data;

/** Null where they are kept as long as their plan; undefined for what is no term that may be set. */
export const noteDaysIn = ({
  noteDays,
}: Pick<RetentionDraft, "noteDays">): Retention["noteDays"] | undefined =>
  noteDays.trim() === "" ? null : Retention.shape.noteDays.safeParse(daysIn(noteDays)).data;

/** Null where a document is kept as long as its plan; undefined for what is no term that may be set. */
export const documentDaysIn = ({
  documentDays,
}: Pick<RetentionDraft, "documentDays">): Retention["documentDays"] | undefined =>
  documentDays.trim() === "" ? null : Retention.shape.documentDays.safeParse(daysIn(documentDays)).data;

/** Undefined for what is no term that may be set. */
export const feedbackDaysIn = ({ feedbackDays }: Pick<RetentionDraft, "feedbackDays">): number | undefined =>
  Retention.shape.feedbackDays.safeParse(daysIn(feedbackDays)).data;
