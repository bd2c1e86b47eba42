/** @jsxImportSource hono/jsx */
/** A text of the set in the reader's language, with what is to be said of the wording. */
import type { Said } from "#data/schema/published.ts";
import { chosenWording } from "./chosen-wording.ts";
import { HTML_LANGUAGE, type Look } from "./look.ts";
import { wordsIn } from "./site-words.ts";

export function Wording({ said, look, isLead = false }: { said: Said; look: Look; isLead?: boolean }) {
  const { text, lang, note } = chosenWording(said, look.language);
  return (
    <>
      <p class={isLead ? "lead" : "said"} lang={lang === HTML_LANGUAGE[look.language] ? undefined : lang}>
        {text}
      </p>
      {note === null ? null : <p class={`note note-${note}`}>{wordsIn(look.language).site.review[note]}</p>}
    </>
  );
}
