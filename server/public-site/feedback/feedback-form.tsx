/** @jsxImportSource hono/jsx */
/** The form by which anybody tells about a place, or about all of them; it needs no script. */
import { FEEDBACK_LENGTH, FeedbackAbout } from "#data/schema/feedback.ts";
import type { PublishedSet, PublishedVersion } from "#data/schema/published.ts";
import { filled } from "#data/words/filled.ts";
import { addressIn, feedbackPath, type Look } from "#server/public-site/look.ts";
import { wordsIn } from "#server/public-site/site-words.ts";
import type { SentForm } from "./sent-form.ts";

export const FORM = "synpunkt";

export interface FormProps {
  version: Pick<PublishedVersion, "version" | "set">;
  /** Null: about all that the district has published. */
  place: PublishedSet["places"][number] | null;
  look: Look;
  /** Days that it is kept. */
  days: number;
  /** What was written, where the form comes back. */
  sent?: Pick<SentForm, "about" | "text">;
}

/** What happens with it, before anybody writes. */
function Terms({ set, look, days }: { set: PublishedSet; look: Look; days: number }) {
  const { feedback } = wordsIn(look.language);
  return (
    <ul class="terms" id="villkor">
      <li>
        <strong>{feedback.urgent}</strong>
      </li>
      <li>{feedback.noPersons}</li>
      <li>{feedback.noAnswer}</li>
      <li>{filled(feedback.kept, { days, administration: set.district.administration })}</li>
    </ul>
  );
}

export function FeedbackForm({ version: { version, set }, place, look, days, sent }: FormProps) {
  const { feedback } = wordsIn(look.language);
  return (
    <form
      id={FORM}
      class="tell"
      method="post"
      action={addressIn(feedbackPath(set.district.id), look, "svar")}
      data-tell=""
    >
      <Terms set={set} look={look} days={days} />
      <input type="hidden" name="plats" value={place?.id ?? ""} />
      <input type="hidden" name="utgava" value={String(version)} />
      <fieldset>
        <legend>{feedback.about}</legend>
        {FeedbackAbout.options.map((about) => (
          <label key={about}>
            <input type="radio" name="om" value={about} checked={about === (sent?.about ?? "wrong")} />
            {feedback.kinds[about]}
          </label>
        ))}
      </fieldset>
      <label for="text">{feedback.text}</label>
      <textarea
        id="text"
        name="text"
        rows={5}
        required={true}
        maxlength={FEEDBACK_LENGTH}
        aria-describedby="villkor langd"
      >
        {sent?.text ?? ""}
      </textarea>
      <p class="quiet" id="langd" data-left={feedback.left}>
        {filled(feedback.most, { most: FEEDBACK_LENGTH })}
      </p>
      {/* Nobody sees it; a program that fills in whatever it finds does. */}
      <p class="trap" aria-hidden="true">
        <label for="extra">{feedback.trap}</label>
        <input id="extra" name="extra" tabindex={-1} autocomplete="off" />
      </p>
      <p>
        <button type="submit">{feedback.send}</button>
      </p>
    </form>
  );
}
