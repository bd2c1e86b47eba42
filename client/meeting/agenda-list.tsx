/** The agenda beside what is talked about: by ground, with a mark where something was decided. */
import { useTranslation } from "react-i18next";
import { useRowWords } from "#client/records/row-words.ts";
import { StatusMark } from "#client/records/status-badge.tsx";
import { classes } from "#client/ui/classes.ts";
import { GROUNDS } from "#data/rules/agenda/reason.ts";
import type { Item } from "./item.ts";
import type { MeetingState } from "./use-meeting.ts";

type ListProps = Pick<MeetingState, "items" | "current" | "open" | "decidedOf">;

/** How far a measure has come; a question has its own mark. */
function Mark({ item }: { item: Item }) {
  const { t } = useTranslation();
  if (item.kind === "measure") return <StatusMark status={item.row.status} />;
  return (
    <>
      <span aria-hidden="true" className="font-bold text-care">
        ?
      </span>
      <span className="sr-only">{t("meeting.question.isOne")}</span>
    </>
  );
}

function Line({ item, meeting }: { item: Item; meeting: ListProps }) {
  const { t } = useTranslation();
  const isCurrent = item.id === meeting.current?.id;
  const isDecided = meeting.decidedOf(item.id).length > 0;
  const words = useRowWords();
  const title = item.kind === "measure" ? words.title(item.row) : item.question.text;
  return (
    <li>
      <button
        type="button"
        aria-current={isCurrent ? "true" : undefined}
        onClick={() => meeting.open(item.id)}
        className={classes(
          "flex w-full items-start gap-2 rounded-lg px-3 py-2 text-left hover:bg-paper-2",
          isCurrent && "bg-wash font-semibold",
        )}
      >
        <span className="mt-1">
          <Mark item={item} />
        </span>
        <span lang="sv" className="min-w-0 flex-1">
          {title}
        </span>
        {isDecided && (
          <span className="text-done">
            <span aria-hidden="true">✓</span>
            <span className="sr-only">{t("meeting.decided")}</span>
          </span>
        )}
      </button>
    </li>
  );
}

export function AgendaList({ meeting }: { meeting: ListProps }) {
  const { t } = useTranslation();
  return (
    <nav aria-label={t("meeting.agenda")} className="space-y-4">
      {GROUNDS.map((ground) => {
        const own = meeting.items.filter((item) => item.ground === ground);
        if (own.length === 0) return null;
        return (
          <section key={ground}>
            <h2 className="flex items-baseline justify-between px-3 font-semibold">
              {t(`meeting.ground.${ground}`)}
              <span className="tabular text-sm text-muted">{own.length}</span>
            </h2>
            <ul className="mt-1">
              {own.map((item) => (
                <Line key={item.id} item={item} meeting={meeting} />
              ))}
            </ul>
          </section>
        );
      })}
    </nav>
  );
}
