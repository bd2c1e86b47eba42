/** @jsxImportSource hono/jsx */
/** The form at the end of a page; in somebody's frame the way to it, for there nobody knows whose page it is. */
import { filled } from "#data/words/filled.ts";
import { addressIn, feedbackPath } from "#server/public-site/look.ts";
import { wordsIn } from "#server/public-site/site-words.ts";
import { FeedbackForm, type FormProps } from "./feedback-form.tsx";

export function TellSection(props: Omit<FormProps, "sent">) {
  const { version, place, look } = props;
  const { feedback } = wordsIn(look.language);
  const { id, administration } = version.set.district;
  const heading = place === null ? feedback.ofDistrict : feedback.ofPlace;
  if (look.isEmbedded)
    return (
      <p>
        <a
          href={addressIn(feedbackPath(id, place?.id), { ...look, isEmbedded: false })}
          target="_blank"
          rel="noopener"
        >
          {heading}
        </a>
      </p>
    );
  return (
    <section aria-labelledby="beratta">
      <h2 id="beratta">{heading}</h2>
      <p class="said">{filled(feedback.lead, { administration })}</p>
      <FeedbackForm {...props} />
    </section>
  );
}
