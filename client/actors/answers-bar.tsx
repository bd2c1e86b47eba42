/** How an actor has answered, in numbers that filter; and what goes for every answer and reminder on the page. */
import { Link } from "@tanstack/react-router";
import { useState } from "react";
import { Button } from "react-aria-components";
import { useTranslation } from "react-i18next";
import { useFilter } from "#client/model/use-filter.ts";
import { useMe } from "#client/model/use-me.ts";
import { classes } from "#client/ui/classes.ts";
import { Field } from "#client/ui/field.tsx";
import type { ActorSummary } from "#data/schema/actor-answer.ts";
import { ANSWER_MARKS, type Asked, countAnswers } from "./commitments.ts";
import { RemindDialog } from "./remind-dialog.tsx";
import type { Reminded } from "./use-remind.ts";

interface AnswersBarProps {
  actor: ActorSummary;
  asked: readonly Asked[];
  duty: string;
  onDuty: (duty: string) => void;
  onReminded: (reminded: Reminded) => void;
}

export function AnswersBar({ actor, asked, duty, onDuty, onReminded }: AnswersBarProps) {
  const { t } = useTranslation();
  const { may } = useMe();
  const { filter } = useFilter();
  const [isReminding, setReminding] = useState(false);
  const counts = countAnswers(asked);
  if (counts === null) return null;
  const scopeOf = ({ row, assignment }: Asked) => ({ district: row.district, actors: [assignment.actor] });
  const mayAnswer = asked.some((one) => may("answer", scopeOf(one)));
  const toRemind = asked.filter((one) => one.assignment.isOpen && may("edit", scopeOf(one)));
  const chosen = filter.answer ?? [];
  return (
    <section
      aria-labelledby="answers"
      className="mt-8 rounded-xl border border-line bg-paper-2 px-5 py-4 print:hidden"
    >
      <h2 id="answers" className="font-serif text-xl font-semibold">
        {t("answers.heading")}
      </h2>
      <p className="mt-1 max-w-prose text-muted">{t("answers.about")}</p>
      <ul className="tabular mt-3 flex flex-wrap gap-2">
        {ANSWER_MARKS.filter((mark) => counts[mark] > 0 || chosen.includes(mark)).map((mark) => {
          const isChosen = chosen.includes(mark);
          return (
            <li key={mark}>
              <Link
                to="/aktorer/$id"
                params={{ id: actor.id }}
                search={(previous) => ({
                  lang: previous.lang,
                  ...(isChosen ? {} : { answer: [mark] }),
                })}
                resetScroll={false}
                // What it leads to is never where one is: that it is chosen is said below.
                activeOptions={{ exact: true }}
                {...(isChosen ? { "aria-current": "true" as const } : {})}
                className={classes("button", isChosen && "border-accent bg-wash text-accent")}
              >
                {t(`answers.counts.${mark}`, { count: counts[mark] })}
              </Link>
            </li>
          );
        })}
        {chosen.length > 0 && (
          <li>
            <Link
              to="/aktorer/$id"
              params={{ id: actor.id }}
              search={(previous) => ({ lang: previous.lang })}
              resetScroll={false}
              className="text-link inline-block px-1 py-1.5"
            >
              {t("answers.showAll")}
            </Link>
          </li>
        )}
      </ul>
      {(mayAnswer || toRemind.length > 0) && (
        <div className="mt-4 flex flex-wrap items-end justify-between gap-x-8 gap-y-3">
          {mayAnswer && (
            <div className="w-full max-w-sm">
              <Field
                name="function"
                label={t("answers.function")}
                description={t("answers.functionHint")}
                value={duty}
                onChange={onDuty}
                maxLength={160}
                autoComplete="off"
              />
            </div>
          )}
          {toRemind.length > 0 && (
            <Button className="button" onPress={() => setReminding(true)}>
              {t("reminder.open", { count: toRemind.length })}
            </Button>
          )}
        </div>
      )}
      {isReminding && (
        <RemindDialog
          actor={actor}
          asked={toRemind}
          onClose={() => setReminding(false)}
          onNoted={(reminded) => {
            setReminding(false);
            onReminded(reminded);
          }}
        />
      )}
    </section>
  );
}
