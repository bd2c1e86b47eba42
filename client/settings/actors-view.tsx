/** The register that one narrows by writing, and the dialog that is open over it. */
import { useQuery } from "@tanstack/react-query";
import { useLocation } from "@tanstack/react-router";
import { useState } from "react";
import { Button } from "react-aria-components";
import { useTranslation } from "react-i18next";
import { narrowActors } from "#client/model/narrow-actors.ts";
import { queries } from "#client/model/queries.ts";
import { undoChange } from "#client/model/undo-change.ts";
import { useMe } from "#client/model/use-me.ts";
import { useUndo } from "#client/model/use-undo.ts";
import { SavedLine } from "#client/ui/saved-line.tsx";
import { useMedia } from "#client/ui/use-media.ts";
import type { ActorSummary } from "#data/schema/actor-answer.ts";
import type { ActorChangeMade } from "#data/schema/change-answer.ts";
import type { ActorId } from "#data/schema/ids.ts";
import { ActorDialog } from "./actor-dialog.tsx";
import { measureCounts } from "./actor-rows.ts";
import { ActorsCards } from "./actors-cards.tsx";
import { ActorsTable } from "./actors-table.tsx";
import { useDistricts } from "./use-districts.ts";

type Open = { kind: "add" } | { kind: "change"; id: ActorId } | null;

export function ActorsView({ actors }: { actors: readonly ActorSummary[] }) {
  const { t } = useTranslation();
  const { may } = useMe();
  const { all } = useDistricts();
  const isRoomy = useMedia("(min-width: 70rem)");
  const measures = useQuery(queries.measures());
  // `#trafikkontoret` is the way here from the actor's page.
  const hash = useLocation({ select: (location) => location.hash });
  const named = actors.find(({ id }) => id === hash);
  const [written, setWritten] = useState("");
  const [open, setOpen] = useState<Open>(named === undefined ? null : { kind: "change", id: named.id });
  const undo = useUndo();
  const shown = narrowActors(actors, written);
  const cities = new Set(all.filter(({ isCity }) => isCity).map(({ id }) => id));
  const mayChange = ({ district }: ActorSummary) =>
    may("edit", { district: cities.has(district) ? null : district, actors: [] });
  const opened = open?.kind === "change" ? (actors.find(({ id }) => id === open.id) ?? null) : null;
  const tell = ({ actor, change }: ActorChangeMade, words: string) =>
    undo.tell({
      words,
      about: actor.name,
      takeBack: () => undoChange(change),
      refused: () => t("actorEdit.undoFailed"),
    });
  const List = isRoomy ? ActorsTable : ActorsCards;
  return (
    <>
      <div className="mt-7 flex flex-wrap items-end justify-between gap-4">
        <label className="block w-full max-w-md">
          <span className="text-sm font-semibold text-muted">{t("actorEdit.filter")}</span>
          <input
            type="search"
            value={written}
            onChange={(event) => setWritten(event.target.value)}
            className="input mt-1"
          />
        </label>
        <Button className="button button-primary min-h-10" onPress={() => setOpen({ kind: "add" })}>
          {t("actorEdit.add")}
        </Button>
      </div>
      <p role="status" className="mt-2 text-sm text-muted">
        {shown.length === 0 ? t("actors.none") : t("actors.shown", { count: shown.length })}
      </p>
      <div className="mt-2">
        <SavedLine undo={undo} />
      </div>
      {shown.length > 0 && (
        <List
          actors={shown}
          counts={measureCounts(measures.data ?? [])}
          mayChange={mayChange}
          onChange={({ id }) => setOpen({ kind: "change", id })}
        />
      )}
      {(open?.kind === "add" || (opened !== null && mayChange(opened))) && (
        <ActorDialog
          actor={opened}
          actors={actors}
          onClose={() => setOpen(null)}
          onSaved={(saved) => {
            setOpen(null);
            if (saved === null) return undo.tell(null);
            const words = t("actorEdit.saved", { name: saved.name });
            undo.tell({
              words: saved.isWaiting ? `${words} ${t("outbox.row.waits")}` : words,
              about: saved.name,
              takeBack: saved.takeBack,
              refused: () => t("actorEdit.undoFailed"),
            });
          }}
          onMerged={(made) => {
            setOpen(null);
            tell(made, t("actorMerge.done", { gone: opened?.name ?? "", into: made.actor.name }));
          }}
          onSplit={(made) => {
            setOpen(null);
            tell(made, t("actorSplit.done", { name: made.actor.name }));
          }}
        />
      )}
    </>
  );
}
