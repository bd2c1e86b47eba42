/** Puts one actor in another's place wherever something beside the plans names it; pure. */
import { FUNCTION_LENGTH, type Participant } from "#data/schema/effort.ts";
import type { ActorId } from "#data/schema/ids.ts";
import type { StoryContent } from "#data/schema/story.ts";

/** Which actor goes, and which takes over from it. */
export interface Move {
  from: ActorId;
  to: ActorId;
}

/** Each once, in the order in which they stood. */
export const movedActors = (actors: readonly ActorId[], { from, to }: Move): ActorId[] => [
  ...new Set(actors.map((one) => (one === from ? to : one))),
];

/** Who takes part is named once; what either sends is sent by the one that stays, as far as there is room. */
export function movedParticipants(all: readonly Participant[], { from, to }: Move): Participant[] {
  if (!all.some(({ actor }) => actor === from)) return [...all];
  const own = all.filter(({ actor }) => actor === from || actor === to);
  const functions = [...new Set(own.flatMap(({ function: sent }) => sent ?? []))];
  const [first = null] = functions;
  const together = functions.join(", ");
  const sent = together.length > FUNCTION_LENGTH ? first : together || null;
  return all.flatMap((one) => {
    if (one === own[0]) return [{ actor: to, function: sent }];
    return own.includes(one) ? [] : [one];
  });
}

/** The room's questions and the slides' choices; what the slides were made of stays as it was. */
export const movedStory = <T extends Pick<StoryContent, "slides" | "questions">>(
  story: T,
  move: Move,
): T => ({
  ...story,
  questions: story.questions.map((one) => (one.owner === move.from ? { ...one, owner: move.to } : one)),
  slides: story.slides.map((slide) =>
    "filter" in slide && slide.filter.actor !== undefined
      ? { ...slide, filter: { ...slide.filter, actor: movedActors(slide.filter.actor, move) } }
      : slide,
  ),
});

/** An address of this site: the actor's own page, and every filter by it. Ids stand in an address as they are. */
export function movedAddress(address: string, { from, to }: Move): string {
  const [path = "", ...rest] = address.split("?");
  const moved = path === `/aktorer/${from}` ? `/aktorer/${to}` : path;
  if (rest.length === 0) return moved;
  const [was, is] = [`actor=${from}`, `actor=${to}`];
  const parts = rest.join("?").split("&");
  const search = parts.includes(was)
    ? parts
        .map((part) => (part === was ? is : part))
        .filter((part, at, all) => part !== is || all.indexOf(is) === at)
    : parts;
  return `${moved}?${search.join("&")}`;
}
