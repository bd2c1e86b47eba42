/** @jsxImportSource hono/jsx */
/** What stands over a form that came back: why, and what to do. */
import { filled } from "#data/words/filled.ts";
import type { Look } from "#server/public-site/look.ts";
import { wordsIn } from "#server/public-site/site-words.ts";
import type { Fault } from "./fault.ts";

interface FaultNoticeProps {
  fault: Fault;
  administration: string;
  look: Look;
  /** Id of the form that the buttons send. */
  form: string;
}

/** The text with what looks like a person marked, and the ways on. */
function Persons({ fault, look, form }: FaultNoticeProps & { fault: Extract<Fault, { is: "persons" }> }) {
  const { persons } = wordsIn(look.language).feedback;
  return (
    <>
      <p>{persons.body}</p>
      <h2>{persons.yours}</h2>
      <p class="said">
        {fault.pieces.map(({ at, text, isMarked }) => (isMarked ? <mark key={at}>{text}</mark> : text))}
      </p>
      <h2>{persons.instead}</h2>
      <p class="said">{fault.instead}</p>
      <p class="ways">
        <button type="submit" form={form} name="satt" value="utan">
          {persons.sendInstead}
        </button>
        {fault.mayStand ? (
          <button type="submit" form={form} name="satt" value="som-det-star" class="second">
            {persons.sendAsWritten}
          </button>
        ) : null}
      </p>
    </>
  );
}

/** One sentence on why. */
function sentence(
  fault: Exclude<Fault, { is: "persons" }>,
  { administration, look }: FaultNoticeProps,
): string {
  const { feedback } = wordsIn(look.language);
  switch (fault.is) {
    case "empty":
      return feedback.empty;
    case "too-long":
      return filled(feedback.tooLong, { over: fault.over });
    case "changed":
      return feedback.changed;
    case "too-many":
      return feedback.tooMany;
    case "full":
      return filled(feedback.full, { administration });
  }
}

export function FaultNotice(props: FaultNoticeProps) {
  const { fault, look } = props;
  return (
    <div class="fault" id="svar" tabindex={-1}>
      <p>
        <strong>{wordsIn(look.language).feedback.notSent}</strong>
      </p>
      {fault.is === "persons" ? <Persons {...props} fault={fault} /> : <p>{sentence(fault, props)}</p>}
    </div>
  );
}
