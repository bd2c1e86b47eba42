/** The dialog that tells what has happened to somebody's account and roles, and the way back from it. */
import { Button } from "react-aria-components";
import { useTranslation } from "react-i18next";
import { queries } from "#client/model/queries.ts";
import type { Undo } from "#client/model/use-undo.ts";
import { ChangeList } from "#client/ui/change-list.tsx";
import { Modal, ModalActions } from "#client/ui/modal.tsx";
import { SavedLine } from "#client/ui/saved-line.tsx";
import type { Person } from "#data/schema/account.ts";
import { takeBackAct } from "./take-back.ts";
import { usePersonWords } from "./use-person-words.ts";
import { useUndoRefusal } from "./use-undo-refusal.ts";

interface PersonHistoryProps {
  person: Person;
  undo: Undo;
  onClose: () => void;
}

export function PersonHistory({ person, undo, onClose }: PersonHistoryProps) {
  const { t } = useTranslation();
  const words = usePersonWords();
  const refused = useUndoRefusal();
  return (
    <Modal title={t("people.history.title", { name: person.name })} onClose={onClose}>
      <SavedLine undo={undo} />
      <ChangeList
        query={queries.personHistory(person.id)}
        itemsIn={({ items = [] }) => items}
        none={t("people.history.none")}
        name={words.field}
        value={words.value}
        undo={{
          isPending: undo.status === "pending",
          onUndo: (change, { version = 0 }) =>
            undo.takeBack({
              about: person.name,
              takeBack: () => takeBackAct({ change, version }),
              refused,
            }),
        }}
      />
      <ModalActions>
        <Button className="button" onPress={onClose}>
          {t("form.done")}
        </Button>
      </ModalActions>
    </Modal>
  );
}
