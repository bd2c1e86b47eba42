/** The list of people that one narrows by writing, what was last done to it, and the dialog that is open over it. */
import { useState } from "react";
import { Button } from "react-aria-components";
import { useTranslation } from "react-i18next";
import { useUndo } from "#client/model/use-undo.ts";
import { ErrorNotice } from "#client/ui/error-notice.tsx";
import { SavedLine } from "#client/ui/saved-line.tsx";
import { useMedia } from "#client/ui/use-media.ts";
import type { Person } from "#data/schema/account.ts";
import { narrowPeople } from "./narrow-people.ts";
import { PeopleCards } from "./people-cards.tsx";
import { type OpenDialog, PeopleDialog } from "./people-dialog.tsx";
import { PeopleTable } from "./people-table.tsx";
import type { PersonAction } from "./person-menu.tsx";
import { useClosing } from "./use-people-change.ts";
import { useTellAct } from "./use-tell-act.ts";

export function PeopleView({ people }: { people: readonly Person[] }) {
  const { t } = useTranslation();
  const isRoomy = useMedia("(min-width: 60rem)");
  const [written, setWritten] = useState("");
  const [open, setOpen] = useState<OpenDialog | null>(null);
  const undo = useUndo();
  const tell = useTellAct(undo);
  const closing = useClosing();
  const shown = narrowPeople(people, written);

  const act = (person: Person, action: PersonAction) => {
    undo.tell(null);
    closing.reset();
    if (action !== "close" && action !== "open") return setOpen({ kind: action, person });
    const { id, name } = person;
    const isClosed = action === "close";
    closing.mutate(
      { id, disabled: isClosed },
      { onSuccess: (made) => tell(made, name, t(isClosed ? "people.closed" : "people.opened", { name })) },
    );
  };
  const List = isRoomy ? PeopleTable : PeopleCards;
  return (
    <>
      <div className="mt-7 flex flex-wrap items-end justify-between gap-4">
        <label className="block w-full max-w-md">
          <span className="field-label">{t("people.filter")}</span>
          <input
            type="search"
            value={written}
            onChange={(event) => setWritten(event.target.value)}
            className="input"
          />
        </label>
        <Button className="button button-primary min-h-10" onPress={() => setOpen({ kind: "invite" })}>
          {t("people.invite.open")}
        </Button>
      </div>
      <p role="status" className="mt-2 text-sm text-muted">
        {shown.length === 0 && people.length > 0
          ? t("people.none")
          : t("people.shown", { count: shown.length })}
      </p>
      <SavedLine undo={undo} />
      {closing.error !== null && <ErrorNotice error={closing.error} />}
      {shown.length > 0 && <List people={shown} onAct={act} />}
      {open !== null && (
        <PeopleDialog open={open} people={people} undo={undo} tell={tell} onClose={() => setOpen(null)} />
      )}
    </>
  );
}
