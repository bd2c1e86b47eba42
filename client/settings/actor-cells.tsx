/** The parts of one listed actor. */
import { Link } from "@tanstack/react-router";
import { Button } from "react-aria-components";
import { useTranslation } from "react-i18next";
import type { ActorSummary } from "#data/schema/actor-answer.ts";
import { useDistricts } from "./use-districts.ts";

export function ActorTitle({ actor: { id, name, abbreviation } }: { actor: ActorSummary }) {
  return (
    <span lang="sv">
      <Link
        to="/aktorer/$id"
        params={{ id }}
        search={(previous) => ({ lang: previous.lang })}
        className="text-link font-semibold"
      >
        {name}
      </Link>
      {abbreviation !== null && abbreviation !== name && (
        <span className="font-normal text-muted"> ({abbreviation})</span>
      )}
    </span>
  );
}

/** Said in a word: a list of forty would hide the rest. */
export function ActorAliases({ aliases = [] }: { aliases?: readonly string[] | undefined }) {
  const shown = aliases.slice(0, 4);
  return (
    <span lang="sv">
      {shown.join(", ")}
      {aliases.length > shown.length && ` +${aliases.length - shown.length}`}
    </span>
  );
}

export function useOwnerName(): (actor: ActorSummary) => string {
  const { t } = useTranslation();
  const { all } = useDistricts();
  return ({ district }) => {
    const owner = all.find(({ id }) => id === district);
    if (owner === undefined) return district;
    return owner.isCity ? t("actorEdit.shared") : owner.name;
  };
}

export function ChangeButton({ actor, onChange }: { actor: ActorSummary; onChange: () => void }) {
  const { t } = useTranslation();
  return (
    <Button className="min-h-6 rounded-md px-1.5 font-semibold text-accent hover:bg-wash" onPress={onChange}>
      {t("edit.open")}
      <span className="sr-only">: {actor.name}</span>
    </Button>
  );
}
