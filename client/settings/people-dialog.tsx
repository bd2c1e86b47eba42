/** What one does to a person, or with a new one, in the dialog that is open over the list. */
import { useTranslation } from "react-i18next";
import type { Undo } from "#client/model/use-undo.ts";
import type { Person } from "#data/schema/account.ts";
import { InviteDialog } from "./invite-dialog.tsx";
import { PersonHistory } from "./person-history.tsx";
import { ResetDialog } from "./reset-dialog.tsx";
import { RolesDialog } from "./roles-dialog.tsx";
import type { TellAct } from "./use-tell-act.ts";
import { WithdrawDialog } from "./withdraw-dialog.tsx";

export type OpenDialog =
  | { kind: "invite" }
  | { kind: "roles" | "reset" | "withdraw" | "history"; person: Person };

interface PeopleDialogProps {
  open: OpenDialog;
  people: readonly Person[];
  undo: Undo;
  tell: TellAct;
  onClose: () => void;
}

export function PeopleDialog({ open, people, undo, tell, onClose }: PeopleDialogProps) {
  const { t } = useTranslation();
  if (open.kind === "invite") {
    return (
      <InviteDialog
        people={people}
        onClose={onClose}
        onMade={(made, name) => tell(made, name, t("people.invite.done", { name }))}
      />
    );
  }
  const { kind, person } = open;
  const { name } = person;
  switch (kind) {
    case "roles":
      return (
        <RolesDialog
          person={person}
          onClose={onClose}
          onSaved={(made) => {
            onClose();
            tell(made, name, t("people.roles.saved", { name }));
          }}
        />
      );
    case "reset":
      return (
        <ResetDialog
          person={person}
          onClose={onClose}
          onMade={(made) => tell(made, name, t("people.reset.done", { name }))}
        />
      );
    case "withdraw":
      return (
        <WithdrawDialog
          person={person}
          onClose={onClose}
          onDone={(made) => {
            onClose();
            tell(made, name, t("people.withdraw.done", { name }));
          }}
        />
      );
    case "history":
      // An invitation that is withdrawn from here takes the person along.
      return people.some(({ id }) => id === person.id) ? (
        <PersonHistory person={person} undo={undo} onClose={onClose} />
      ) : null;
  }
}
