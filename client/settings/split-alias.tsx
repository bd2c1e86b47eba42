/** Makes an alias an actor of its own: which one, which measures are then its, and what that moves. */
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useEffect, useState } from "react";
import { Button } from "react-aria-components";
import { useTranslation } from "react-i18next";
import { ApiError } from "#client/api/api.ts";
import { queries } from "#client/model/queries.ts";
import { useRowWords } from "#client/records/row-words.ts";
import { isUnanswered, NeedsNet } from "#client/ui/needs-net.tsx";
import { useOnline } from "#client/ui/use-online.ts";
import type { ActorSummary } from "#data/schema/actor-answer.ts";
import type { ActorChangeMade } from "#data/schema/change-answer.ts";
import type { MeasureId } from "#data/schema/ids.ts";
import type { WrittenAs } from "#data/schema/written-as.ts";
import { splitAlias, writtenAs } from "./write-actor.ts";

interface SplitAliasProps {
  actor: ActorSummary;
  onSplit: (made: ActorChangeMade) => void;
}

interface ChooseRowsProps extends SplitAliasProps {
  alias: string;
  items: WrittenAs["items"];
}

function ChooseRows({ actor, alias, items, onSplit }: ChooseRowsProps) {
  const { t } = useTranslation();
  const client = useQueryClient();
  const { title } = useRowWords();
  const { data: rows = [] } = useQuery(queries.measures());
  const [marked, setMarked] = useState<ReadonlyMap<MeasureId, boolean>>(new Map());
  const { mutate, error, isPending } = useMutation({
    mutationFn: (measures: MeasureId[]) => splitAlias(actor, { alias, measures }),
    onSuccess: onSplit,
    onSettled: () => void client.invalidateQueries(),
  });
  const named = items.flatMap(({ measure, isWritten = null }) => {
    const row = rows.find(({ id }) => id === measure);
    return row === undefined ? [] : [{ row, isWritten }];
  });
  const isMoved = ({ row, isWritten }: (typeof named)[number]): boolean =>
    marked.get(row.id) ?? isWritten === true;
  const chosen = named.filter(isMoved).map(({ row }) => row.id);
  const refusal = (refused: Error): string =>
    refused instanceof ApiError && refused.problem.kind === "changed-meanwhile"
      ? t("actorMerge.changed")
      : t("actorSplit.failed");
  return (
    <>
      <fieldset className="mt-3">
        <legend className="field-label">{t("actorSplit.measures")}</legend>
        <p className="text-sm text-muted">{t("actorSplit.measuresHint")}</p>
        <ul className="mt-1 max-h-72 space-y-1 overflow-y-auto">
          {named.map((one) => (
            <li key={one.row.id}>
              <label className="flex min-h-8 items-start gap-2.5">
                <input
                  type="checkbox"
                  checked={isMoved(one)}
                  onChange={({ target }) => setMarked(new Map([...marked, [one.row.id, target.checked]]))}
                  className="mt-1 size-5 shrink-0 accent-accent"
                />
                <span>
                  <span lang="sv">{title(one.row)}</span>
                  {one.isWritten === true && <span className="text-muted"> · {t("actorSplit.written")}</span>}
                </span>
              </label>
            </li>
          ))}
        </ul>
      </fieldset>
      <p role="status" className="mt-3">
        {t("actorSplit.told", { alias, from: actor.name, count: chosen.length })}
      </p>
      <div className="mt-3">
        <NeedsNet why={t("actorSplit.needsNet")} error={error} />
      </div>
      {error !== null && !isUnanswered(error) && (
        <p role="alert" className="mt-3 font-semibold text-fault">
          {refusal(error)}
        </p>
      )}
      <Button className="button button-fault mt-3" isPending={isPending} onPress={() => mutate(chosen)}>
        {t("actorSplit.submit")}
      </Button>
    </>
  );
}

export function SplitAlias({ actor, onSplit }: SplitAliasProps) {
  const { t } = useTranslation();
  const [alias, setAlias] = useState("");
  const isOnline = useOnline();
  const { data, error, refetch } = useQuery({ ...writtenAs(actor, alias), enabled: alias !== "" });
  const isAsked = alias !== "";
  // biome-ignore lint/correctness/useExhaustiveDependencies: asked anew when the net comes back, not when another alias is chosen.
  useEffect(() => {
    if (isOnline && isAsked && data === undefined) void refetch();
  }, [isOnline]);
  if ((actor.aliases ?? []).length === 0) return null;
  return (
    <details className="rounded-xl border border-line bg-paper-2 p-4">
      <summary className="cursor-pointer font-semibold">{t("actorSplit.open")}</summary>
      <p className="mt-2 text-sm text-muted">{t("actorSplit.about", { name: actor.name })}</p>
      <label className="mt-3 block">
        <span className="field-label">{t("actorSplit.alias")}</span>
        <select lang="sv" className="input" value={alias} onChange={({ target }) => setAlias(target.value)}>
          <option value="">{t("actorSplit.choose")}</option>
          {(actor.aliases ?? []).map((one) => (
            <option key={one} value={one}>
              {one}
            </option>
          ))}
        </select>
      </label>
      {data === undefined && (
        <div className="mt-3">
          <NeedsNet why={t("actorSplit.needsNet")} error={error} />
        </div>
      )}
      {error !== null && !isUnanswered(error) && (
        <p role="alert" className="mt-3 font-semibold text-fault">
          {t("actorSplit.failed")}
        </p>
      )}
      {alias !== "" && data !== undefined && (
        <ChooseRows key={alias} actor={actor} alias={alias} items={data.items} onSplit={onSplit} />
      )}
    </details>
  );
}
