/** Invites somebody: who they are, where, as what; then the link to hand over. */
import { useState } from "react";
import { Button } from "react-aria-components";
import { useTranslation } from "react-i18next";
import type { Faults } from "#client/ui/faults.ts";
import { Field } from "#client/ui/field.tsx";
import { Form } from "#client/ui/form.tsx";
import { Modal, ModalActions } from "#client/ui/modal.tsx";
import { SubmitButton } from "#client/ui/submit-button.tsx";
import type { Person } from "#data/schema/account.ts";
import type { AdminChangeMade } from "#data/schema/admin-answer.ts";
import type { DistrictId } from "#data/schema/ids.ts";
import { ActorsField } from "./actors-field.tsx";
import { DistrictField } from "./district-field.tsx";
import { type Chosen, grantsFor, lacksActor } from "./grants.ts";
import { LinkToHandOver } from "./link-to-hand-over.tsx";
import { OneRole } from "./role-fields.tsx";
import { useDistricts } from "./use-districts.ts";
import { useInvite } from "./use-people-change.ts";

interface InviteDialogProps {
  people: readonly Person[];
  onClose: () => void;
  onMade: (made: AdminChangeMade, name: string) => void;
}

export function InviteDialog({ people, onClose, onMade }: InviteDialogProps) {
  const { t } = useTranslation();
  const { own } = useDistricts();
  const [picked, setPicked] = useState<DistrictId | null>(null);
  const [chosen, setChosen] = useState<Chosen>({ roles: [], actors: [] });
  const [hasTried, setTried] = useState(false);
  const { mutate, error, isPending, data, variables } = useInvite();
  // Chosen by the person, unless there is nothing to choose: nobody gets a role in the whole city by default.
  const district = picked ?? (own.length === 1 ? (own.at(0)?.id ?? null) : null);
  const [role = null] = chosen.roles;

  if (data !== undefined) {
    const { name = "" } = variables ?? {};
    return (
      <Modal title={t("people.link.title", { name })} onClose={onClose}>
        <LinkToHandOver link={data.link ?? null} onDone={onClose} />
      </Modal>
    );
  }
  const submit = ({ email = "", name = "" }: Readonly<Record<string, string>>) => {
    setTried(true);
    if (district === null || role === null || lacksActor(chosen)) return;
    mutate({ email, name, district, grants: grantsFor(chosen) }, { onSuccess: (made) => onMade(made, name) });
  };
  // Inviting anew would put these roles in the place of those that the person has.
  const known = new Set(people.map(({ email }) => email.toLowerCase()));
  const check = ({ email = "" }: Readonly<Record<string, string>>): Faults =>
    known.has(email.trim().toLowerCase()) ? { email: t("form.fault.taken") } : {};
  return (
    <Modal title={t("people.invite.title")} onClose={onClose}>
      <Form error={error} onSubmit={submit} check={check}>
        <Field
          name="email"
          type="email"
          label={t("people.invite.email")}
          autoComplete="off"
          maxLength={254}
          isRequired
        />
        <Field
          name="name"
          label={t("people.invite.name")}
          description={t("people.invite.nameAbout")}
          autoComplete="off"
          maxLength={100}
          isRequired
        />
        <DistrictField
          label={t("people.invite.district")}
          value={district}
          onChange={setPicked}
          isMissing={hasTried && district === null}
        />
        <OneRole
          isMissing={hasTried && role === null}
          value={role}
          onChange={(next) => setChosen({ ...chosen, roles: [next] })}
        />
        {role === "representative" && (
          <ActorsField
            value={chosen.actors}
            onChange={(actors) => setChosen({ ...chosen, actors })}
            isMissing={hasTried && lacksActor(chosen)}
          />
        )}
        <ModalActions>
          <Button className="button" onPress={onClose}>
            {t("form.cancel")}
          </Button>
          <SubmitButton isPending={isPending}>{t("people.invite.submit")}</SubmitButton>
        </ModalActions>
      </Form>
    </Modal>
  );
}
