/** The list of people that one narrows by writing, and the dialog that is open over it. */
import { useState } from "react";
import { Button } from "react-aria-components";
import { useTranslation } from "react-i18next";
import { ErrorNotice } from "#client/ui/error-notice.tsx";
import { StatusLine } from "#client/ui/status-line.tsx";
import { useMedia } from "#client/ui/use-media.ts";
import type { Person } from "#data/schema/account.ts";
import { InviteDialog } from "./invite-dialog.tsx";
import { narrowPeople } from "./narrow-people.ts";
import { PeopleCards } from "./people-cards.tsx";
import { PeopleTable } from "./people-table.tsx";
import type { PersonAction } from "./person-menu.tsx";
import { ResetDialog } from "./reset-dialog.tsx";
import { RolesDialog } from "./roles-dialog.tsx";
import { useClosing } from "./use-people-change.ts";

type Open = { kind: "invite" } | { kind: "roles" | "reset"; person: Person } | null;

export function PeopleView({ people }: { people: readonly Person[] }) {
  const { t } = useTranslation();
  const isRoomy = useMedia("(min-width: 60rem)");
  const [written, setWritten] = useState("");
  const [open, setOpen] = useState<Open>(null);
  const [said, setSaid] = useState<string | null>(null);
  const closing = useClosing();
  const shown = narrowPeople(people, written);

  const act = (person: Person, action: PersonAction) => {
    setSaid(null);
    if (action === "roles" || action === "reset") return setOpen({ kind: action, person });
    const isClosed = action === "close";
    closing.mutate(
      { id: person.id, disabled: isClosed },
      { onSuccess: () => setSaid(t(isClosed ? "people.closed" : "people.opened", { name: person.name })) },
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
      <StatusLine>{said}</StatusLine>
      {closing.error !== null && <ErrorNotice error={closing.error} />}
      {shown.length > 0 && <List people={shown} onAct={act} />}
      {open?.kind === "invite" && <InviteDialog people={people} onClose={() => setOpen(null)} />}
      {open?.kind === "roles" && (
        <RolesDialog
          person={open.person}
          onClose={() => setOpen(null)}
          onSaved={() => {
            setOpen(null);
            setSaid(t("people.roles.saved", { name: open.person.name }));
          }}
        />
      )}
      {open?.kind === "reset" && <ResetDialog person={open.person} onClose={() => setOpen(null)} />}
    </>
  );
}
