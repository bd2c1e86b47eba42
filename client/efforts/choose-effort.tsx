/** Who plans together, for when, and how far is near. */
import { useQuery } from "@tanstack/react-query";
import { useId } from "react";
import { Button } from "react-aria-components";
import { useTranslation } from "react-i18next";
import { queries } from "#client/model/queries.ts";
import { useActorName } from "#client/records/actor-name.tsx";
import { ChooseActors } from "#client/records/choose-actors.tsx";
import { DayField } from "#client/ui/day-field.tsx";
import { periodBetween } from "#data/rules/joint-efforts/period.ts";
import type { ActorSummary } from "#data/schema/actor-answer.ts";
import { DistrictId } from "#data/schema/ids.ts";
import { RING_M, RINGS_M, WALK_M, WALKS_M } from "./effort-search.ts";
import { FurtherChoices } from "./further-choices.tsx";
import type { EffortControl } from "./use-effort-search.ts";
import { useEffortWords } from "./use-effort-words.ts";

interface MetresFieldProps {
  label: string;
  value: number;
  choices: readonly number[];
  onChange: (metres: number) => void;
}

function MetresField({ label, value, choices, onChange }: MetresFieldProps) {
  const id = useId();
  const { metres } = useEffortWords();
  // What somebody has written into the address is a choice like the others.
  const all = [...new Set([...choices, value])].sort((a, b) => a - b);
  return (
    <div>
      <label htmlFor={id} className="field-label">
        {label}
      </label>
      <select
        id={id}
        value={value}
        onChange={(event) => onChange(Number(event.target.value))}
        className="input"
      >
        {all.map((one) => (
          <option key={one} value={one}>
            {metres(one)}
          </option>
        ))}
      </select>
    </div>
  );
}

function DistrictField({ district, change }: Pick<EffortControl, "district" | "change">) {
  const id = useId();
  const { t } = useTranslation();
  const { data } = useQuery(queries.districts());
  const districts = (data?.items ?? []).filter(({ kind }) => kind === "district");
  return (
    <div>
      <label htmlFor={id} className="field-label">
        {t("efforts.choose.district")}
      </label>
      <select
        id={id}
        value={district ?? ""}
        onChange={({ target: { value } }) =>
          change({ district: value === "" ? undefined : [DistrictId.parse(value)] })
        }
        className="input"
      >
        <option value="">{t("efforts.choose.allDistricts")}</option>
        {districts.map((one) => (
          <option key={one.id} value={one.id} lang="sv">
            {one.name}
          </option>
        ))}
      </select>
    </div>
  );
}

function ChosenActors({ actors, change }: Pick<EffortControl, "actors" | "change">) {
  const { t } = useTranslation();
  const name = useActorName();
  if (actors.length === 0) return null;
  return (
    <ul aria-label={t("efforts.choose.chosen")} className="mt-2 flex flex-wrap gap-2">
      {actors.map((id) => (
        <li
          key={id}
          className="flex items-center gap-1 rounded-md border border-accent/30 bg-wash pl-2.5 text-accent"
        >
          <span lang="sv">{name(id)}</span>
          <Button
            aria-label={t("efforts.choose.remove", { name: name(id) })}
            onPress={() => change({ actor: actors.filter((one) => one !== id) })}
            className="min-h-8 min-w-8 rounded-md hover:bg-paper-2"
          >
            <span aria-hidden="true">×</span>
          </Button>
        </li>
      ))}
    </ul>
  );
}

interface ChooseEffortProps {
  control: EffortControl;
  all: readonly ActorSummary[];
}

export function ChooseEffort({ control, all }: ChooseEffortProps) {
  const { t } = useTranslation();
  const { search, actors, district, change } = control;
  const { from, to } = search;
  const isNarrowed = [district, from, to, search.walk, search.ring].some((one) => one != null);
  const isImpossible = (from ?? to) !== undefined && periodBetween(from ?? null, to ?? null) === null;
  return (
    <form
      aria-label={t("efforts.choose.label")}
      className="mt-5 grid gap-x-4 gap-y-3 rounded-xl border border-line bg-paper-2 p-4 sm:grid-cols-2 lg:grid-cols-6 print:hidden"
      onSubmit={(event) => event.preventDefault()}
    >
      <div className="sm:col-span-2 lg:col-span-4">
        <ChooseActors
          label={t("efforts.choose.actors")}
          placeholder={t("efforts.choose.placeholder")}
          actors={all}
          chosen={actors}
          onChoose={(actor) => change({ actor: [...actors, actor] })}
        >
          <ChosenActors actors={actors} change={change} />
        </ChooseActors>
      </div>
      <FurtherChoices isChosen={isNarrowed}>
        <div className="sm:col-span-2">
          <DistrictField district={district} change={change} />
        </div>
        <DayField
          label={t("efforts.choose.from")}
          value={search.from}
          onChange={(from) => change({ from })}
        />
        <DayField label={t("efforts.choose.to")} value={search.to} onChange={(to) => change({ to })} />
        <div className="lg:col-span-2">
          <MetresField
            label={t("efforts.choose.walk")}
            value={search.walk ?? WALK_M}
            choices={WALKS_M}
            onChange={(walk) => change({ walk })}
          />
        </div>
        <div className="lg:col-span-2">
          <MetresField
            label={t("efforts.choose.ring")}
            value={search.ring ?? RING_M}
            choices={RINGS_M}
            onChange={(ring) => change({ ring })}
          />
        </div>
        {!isImpossible && (
          <p className="text-sm text-muted sm:col-span-2 lg:col-span-6">{t("efforts.choose.hint")}</p>
        )}
      </FurtherChoices>
      {isImpossible && (
        <p role="alert" className="text-sm font-semibold text-care sm:col-span-2 lg:col-span-6">
          {t("efforts.choose.backwards")}
        </p>
      )}
    </form>
  );
}
