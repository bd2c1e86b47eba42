/** When somebody was invited, by whom, and whether they have come. */
import { useTranslation } from "react-i18next";
import { Moment } from "#client/ui/moment.tsx";
import type { Person } from "#data/schema/account.ts";

/** "Inte antagen ännu, inbjuden 3 mars 2026"; nothing for who has come. */
export function NotTakenUp({ person: { isActive, createdAt } }: { person: Person }) {
  const { t } = useTranslation();
  if (isActive) return null;
  return (
    <>
      {t("people.invitation.waiting")} <Moment at={createdAt} isShort />
    </>
  );
}

/** "Inbjuden 3 mars 2026 av Trygghetschef", where that was somebody else. */
export function InvitedBy({ person: { createdAt, invitedBy } }: { person: Person }) {
  const { t } = useTranslation();
  if (invitedBy === null) return null;
  return (
    <>
      {t("people.invitation.invited")} <Moment at={createdAt} isShort />{" "}
      {t("people.invitation.by", { name: invitedBy })}
    </>
  );
}
