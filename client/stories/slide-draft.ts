/** A slide while it is being written: what the form holds, by the fields' names; pure. */
import { tidy } from "#client/model/tidy.ts";
import { type AnswerCard, type Slide, SlideFilter, TEXTS_ON_SLIDE } from "#data/schema/story.ts";

export type Written = Readonly<Record<string, string>>;

const orNull = (text: string | undefined): string | null => {
  const words = tidy(text ?? "");
  return words === "" ? null : words;
};

/** One text a line, as many as a slide takes. */
const lines = (text: string | undefined): string[] =>
  (text ?? "")
    .split("\n")
    .flatMap((line) => orNull(line) ?? [])
    .slice(0, TEXTS_ON_SLIDE);

/** A question, a bar, the answer; a line without both is none. */
const cards = (text: string | undefined): AnswerCard[] =>
  (text ?? "").split("\n").flatMap((line) => {
    const [question = "", ...rest] = line.split("|");
    const [asked, answer] = [orNull(question), orNull(rest.join("|"))];
    return asked === null || answer === null ? [] : [{ question: asked, answer }];
  });

/** How the cards stand in the form. */
export const cardLines = (answers: readonly AnswerCard[]): string =>
  answers.map(({ question, answer }) => `${question} | ${answer}`).join("\n");

/** What the fields of a filter are called; a status that is ticked is sent under its own name. */
export const statusField = (status: string): string => `status.${status}`;

function measuresWritten(filter: SlideFilter, written: Written) {
  const status = Object.keys(written)
    .filter((name) => name.startsWith("status."))
    .map((name) => name.slice("status.".length));
  const { status: _, ...rest } = filter;
  return {
    filter: SlideFilter.parse(status.length === 0 ? rest : { ...rest, status }),
    year: written.year === "" || written.year === undefined ? null : Number(written.year),
  };
}

/** The slide as it was written; where the map looks and whether it is hidden is no matter of the form. */
export function slideWritten(slide: Slide, written: Written): Slide {
  const ofEvery = { notes: orNull(written.notes), answers: cards(written.answers) };
  switch (slide.kind) {
    case "opening":
      return { ...slide, ...ofEvery, lead: orNull(written.lead) };
    case "place":
      return {
        ...slide,
        ...ofEvery,
        ...measuresWritten(slide.filter, written),
        voices: lines(written.voices),
      };
    case "timeline":
      return { ...slide, ...ofEvery, ...measuresWritten(slide.filter, written) };
    case "next-steps":
      return {
        ...slide,
        ...ofEvery,
        ...measuresWritten(slide.filter, written),
        steps: lines(written.steps),
      };
    case "heard":
      return { ...slide, ...ofEvery, text: orNull(written.text) };
    case "free":
      return {
        ...slide,
        ...ofEvery,
        heading: orNull(written.heading) ?? slide.heading,
        paragraphs: lines(written.paragraphs),
        bullets: lines(written.bullets),
      };
  }
}
