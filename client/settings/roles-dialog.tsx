/** A person's roles in one district at a time. */
import { useState } from "react";
import { Button } from "react-aria-components";
import { useTranslation } from "react-i18next";
import { Form } from "#client/ui/form.tsx";
import { Modal, ModalActions } from "#client/ui/modal.tsx";
import { SubmitButton } from "#client/ui/submit-button.tsx";
import type { Person } from "#data/schema/account.ts";
import type { AdminChangeMade } from "#data/schema/admin-answer.ts";
import type { DistrictId } from "#data/schema/ids.ts";
import { ActorsField } from "./actors-field.tsx";
import { DistrictField } from "./district-field.tsx";
import { type Chosen, chosenIn, grantsFor, lacksActor } from "./grants.ts";
import { InvitationNotice } from "./invitation-notice.tsx";
import { SeveralRoles } from "./role-fields.tsx";
import { useDistricts } from "./use-districts.ts";
import { useGrants } from "./use-people-change.ts";

interface RolesDialogProps {
  person: Person;
  onClose: () => void;
  onSaved: (made: AdminChangeMade) => void;
}

export function RolesDialog({ person, onClose, onSaved }: RolesDialogProps) {
  const { t } = useTranslation();
  const { own } = useDistricts();
  // Begins where the person has a role already.
  const first = own.find(({ id }) => person.grants.some((grant) => grant.district === id)) ?? own.at(0);
  const [picked, setPicked] = useState<DistrictId | null>(null);
  const [changed, setChanged] = useState<Chosen | null>(null);
  const [isActorMissing, setActorMissing] = useState(false);
  const { mutate, error, isPending } = useGrants();
  const district = picked ?? first?.id ?? null;
  const chosen = changed ?? (district === null ? { roles: [], actors: [] } : chosenIn(person, district));

  const submit = () => {
    setActorMissing(lacksActor(chosen));
    if (district === null || lacksActor(chosen)) return;
    mutate(
      { id: person.id, district, grants: grantsFor(chosen), version: person.version },
      { onSuccess: onSaved },
    );
  };
  return (
    <Modal title={t("people.roles.title", { name: person.name })} onClose={onClose}>
      <Form error={error} onSubmit={submit}>
        <InvitationNotice person={person} />
        <DistrictField
          label={t("people.roles.district")}
          value={district}
          onChange={(next) => {
            setPicked(next);
            setChanged(null);
          }}
        />
        <SeveralRoles value={chosen.roles} onChange={(roles) => setChanged({ ...chosen, roles })} />
        {chosen.roles.includes("representative") && (
          <ActorsField
            value={chosen.actors}
            onChange={(actors) => setChanged({ ...chosen, actors })}
            isMissing={isActorMissing && lacksActor(chosen)}
          />
        )}
        <ModalActions>
          <Button className="button" onPress={onClose}>
            {t("form.cancel")}
          </Button>
          <SubmitButton isPending={isPending}>{t("form.save")}</SubmitButton>
        </ModalActions>
      </Form>
    </Modal>
  );
}
