/** Whom a representative speaks for. */
import { useQuery } from "@tanstack/react-query";
import { Button } from "react-aria-components";
import { useTranslation } from "react-i18next";
import { queries } from "#client/model/queries.ts";
import { ChooseActors } from "#client/records/choose-actors.tsx";
import type { ActorId } from "#data/schema/ids.ts";

interface ActorsFieldProps {
  value: readonly ActorId[];
  onChange: (actors: readonly ActorId[]) => void;
  isMissing: boolean;
}

export function ActorsField({ value, onChange, isMissing }: ActorsFieldProps) {
  const { t } = useTranslation();
  const actors = useQuery(queries.actors()).data?.items ?? [];
  const nameOf = (id: ActorId): string => actors.find((actor) => actor.id === id)?.name ?? id;
  return (
    <ChooseActors
      label={t("people.actor.label")}
      placeholder={t("people.actor.placeholder")}
      actors={actors}
      chosen={value}
      onChoose={(actor) => onChange([...value, actor])}
      isInvalid={isMissing}
    >
      {isMissing && <p className="mt-1 text-sm font-semibold text-fault">{t("people.actor.missing")}</p>}
      <ul className="mt-2 flex flex-wrap gap-2 empty:hidden">
        {value.map((id) => (
          <li key={id}>
            <Button
              aria-label={t("people.actor.remove", { name: nameOf(id) })}
              onPress={() => onChange(value.filter((one) => one !== id))}
              className="inline-flex items-center gap-1.5 rounded-full border border-accent/30 bg-wash px-3 py-1 text-sm font-semibold text-accent hover:border-accent"
            >
              {nameOf(id)}
              <span aria-hidden="true">×</span>
            </Button>
          </li>
        ))}
      </ul>
    </ChooseActors>
  );
}
