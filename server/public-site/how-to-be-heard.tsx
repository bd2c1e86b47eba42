/** @jsxImportSource hono/jsx */
/** How to be heard, as the district itself says it. */
import type { PublishedSet } from "#data/schema/published.ts";
import type { Look } from "./look.ts";
import { wordsIn } from "./site-words.ts";
import { Wording } from "./wording.tsx";

export function HowToBeHeard({ set, look }: { set: PublishedSet; look: Look }) {
  return (
    <section aria-labelledby="hord">
      <h2 id="hord">{wordsIn(look.language).site.heard.heading}</h2>
      <Wording said={set.howToBeHeard} look={look} />
    </section>
  );
}
