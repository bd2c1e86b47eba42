/** One unsent edit: what it changes, how it stands with it, and what one can do about it. */
import { Link } from "@tanstack/react-router";
import { useState } from "react";
import { Button } from "react-aria-components";
import { useTranslation } from "react-i18next";
import { type QueuedEdit, useOutbox, useOutboxState } from "#client/outbox/index.ts";
import { classes } from "#client/ui/classes.ts";
import { useMomentWords } from "#client/ui/use-moment-words.ts";
import { SettleDialog } from "./settle-dialog.tsx";
import { useLineWords } from "./use-line-words.ts";
import { useWhyWords } from "./use-why-words.ts";

function WhereItStands({ edit: { title, place, plan, measure } }: { edit: QueuedEdit }) {
  const shared = { hash: measure, className: "text-link", lang: "sv" };
  const search = (previous: { lang?: "sv" | "en" | undefined }) => ({ lang: previous.lang });
  return place === null ? (
    <Link to="/planer/$id" params={{ id: plan }} search={search} {...shared}>
      {title}
    </Link>
  ) : (
    <Link to="/plats/$id" params={{ id: place }} search={search} {...shared}>
      {title}
    </Link>
  );
}

interface UnsentItemProps {
  edit: QueuedEdit;
  onDrop: (edit: QueuedEdit) => void;
}

export function UnsentItem({ edit, onDrop }: UnsentItemProps) {
  const { t } = useTranslation();
  const outbox = useOutbox();
  const { sending } = useOutboxState();
  const lines = useLineWords();
  const { standing, why } = useWhyWords();
  const time = useMomentWords();
  const [isChoosing, setChoosing] = useState(false);
  const reason = why(edit);
  const about = <span className="sr-only">: {edit.title}</span>;
  return (
    <li className="rounded-xl border border-line bg-paper px-4 py-3">
      <h2 className="leading-snug font-semibold">
        <WhereItStands edit={edit} />
      </h2>
      <dl className="mt-1 space-y-0.5">
        {lines(edit).map(({ name, words }) => (
          <div key={name} className="flex flex-wrap gap-x-2">
            <dt className="text-muted">{name}:</dt>
            <dd lang="sv" className="min-w-0 wrap-break-word">
              {words}
            </dd>
          </div>
        ))}
      </dl>
      <p className={classes("mt-2", edit.stuck === null ? "text-muted" : "font-semibold text-fault")}>
        {standing(edit)}
        {reason !== null && <span className="font-normal text-ink">. {reason}</span>}
      </p>
      <p className="text-sm text-muted">{t("outbox.made", { time: time(edit.at) })}</p>
      <div className="mt-2 flex flex-wrap gap-2">
        {edit.stuck?.kind === "meets" && (
          <Button className="button button-primary" onPress={() => setChoosing(true)}>
            {t("outbox.choose")}
            {about}
          </Button>
        )}
        {edit.stuck?.kind === "refused" && (
          <Button className="button" onPress={() => void outbox.retry(edit.id)}>
            {t("outbox.retry")}
            {about}
          </Button>
        )}
        <Button className="button" isDisabled={sending === edit.id} onPress={() => onDrop(edit)}>
          {t("outbox.drop")}
          {about}
        </Button>
      </div>
      {isChoosing && <SettleDialog edit={edit} onClose={() => setChoosing(false)} />}
    </li>
  );
}
