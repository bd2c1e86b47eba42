/** What stands about a person in the table and on the card alike. */
import { useTranslation } from "react-i18next";
import { useMe } from "#client/model/use-me.ts";
import { Chip } from "#client/ui/chip.tsx";
import { Moment } from "#client/ui/moment.tsx";
import type { Person } from "#data/schema/account.ts";
import { NotTakenUp } from "./invitation-words.tsx";
import { stateOf } from "./narrow-people.ts";

const TONES = { active: "plain", invited: "accent", closed: "care" } as const;

export function PersonState({ person }: { person: Person }) {
  const { t } = useTranslation();
  const state = stateOf(person);
  return <Chip tone={TONES[state]}>{t(`people.state.${state}`)}</Chip>;
}

export function PersonName({ person }: { person: Person }) {
  const { t } = useTranslation();
  const { me } = useMe();
  return (
    <>
      <span className="block font-semibold">
        {person.name}
        {me?.email === person.email && <span className="font-normal text-muted"> ({t("people.you")})</span>}
      </span>
      <span className="block text-sm font-normal break-words text-muted">{person.email}</span>
      {!person.isActive && (
        <span className="block text-sm font-normal text-care">
          <NotTakenUp person={person} />
        </span>
      )}
    </>
  );
}

export function PersonSeen({ person }: { person: Person }) {
  const { t } = useTranslation();
  if (person.seenAt === null) return <span className="text-muted">{t("people.never")}</span>;
  return <Moment at={person.seenAt} />;
}
