/** Before somebody is given more: whether the person has come at all, and who has held the link by which one comes. */
import { useTranslation } from "react-i18next";
import { Notice } from "#client/ui/notice.tsx";
import type { Person } from "#data/schema/account.ts";
import { InvitedBy, NotTakenUp } from "./invitation-words.tsx";

export function InvitationNotice({ person }: { person: Person }) {
  const { t } = useTranslation();
  const byAnother = person.invitedBy !== null && (
    <p>
      <InvitedBy person={person} />. {t("people.invitation.held")}
    </p>
  );
  if (person.isActive) return byAnother;
  return (
    <Notice tone="care" title={<NotTakenUp person={person} />}>
      {byAnother || t("people.invitation.link")}
    </Notice>
  );
}
