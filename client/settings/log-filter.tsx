/** Which entries are shown; the address is the filter's only home. */
import { useNavigate } from "@tanstack/react-router";
import { Button, Label, ListBox, ListBoxItem, Popover, Select, SelectValue } from "react-aria-components";
import { useTranslation } from "react-i18next";
import { DayField } from "#client/ui/day-field.tsx";
import type { District } from "#data/schema/district.ts";
import type { DistrictId } from "#data/schema/ids.ts";
import { KindsField } from "./kinds-field.tsx";
import type { LogSearch } from "./log-search.ts";
import { WordsField } from "./words-field.tsx";

/** A log that one may read. */
export type Readable = Pick<District, "id" | "name" | "kind">;

interface LogFilterProps {
  district: DistrictId;
  districts: readonly Readable[];
  search: LogSearch;
}

function DistrictField({
  district,
  districts,
  onChoose,
}: Omit<LogFilterProps, "search"> & { onChoose: (id: DistrictId) => void }) {
  const { t } = useTranslation();
  const nameOf = ({ name, kind }: Readable) => (kind === "city" ? t("log.filter.city", { name }) : name);
  return (
    <Select
      value={district}
      onChange={(key) => {
        const chosen = districts.find(({ id }) => id === key);
        if (chosen !== undefined) onChoose(chosen.id);
      }}
      placeholder={district}
    >
      <Label className="field-label">{t("log.filter.district")}</Label>
      <Button className="input flex items-center justify-between gap-2 text-left">
        <SelectValue className="truncate" />
        <span aria-hidden="true" className="text-muted">
          ▾
        </span>
      </Button>
      <Popover className="min-w-(--trigger-width) overflow-auto rounded-xl border border-line bg-paper p-1.5 shadow-float">
        <ListBox items={districts} className="outline-none">
          {(item) => (
            <ListBoxItem
              id={item.id}
              textValue={nameOf(item)}
              className="cursor-pointer rounded-lg px-3 py-2 outline-none data-focused:bg-wash data-selected:font-semibold"
            >
              {nameOf(item)}
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </Select>
  );
}

export function LogFilter({ district, districts, search }: LogFilterProps) {
  const { t } = useTranslation();
  const navigate = useNavigate({ from: "/installningar/logg" });
  const { kind, from, to, who, subject } = search;
  const change = (
    part: { [K in keyof LogSearch]?: LogSearch[K] | undefined } & { district?: DistrictId[] },
  ) => void navigate({ search: (previous) => ({ ...previous, ...part }), replace: true });
  const isActive = [kind, from, to, who, subject].some((one) => one !== undefined);
  return (
    <form
      aria-label={t("log.filter.label")}
      className="mt-6 print:hidden"
      onSubmit={(event) => event.preventDefault()}
    >
      <div className="grid grid-cols-2 gap-3 lg:grid-cols-[minmax(14rem,2fr)_minmax(10rem,1.3fr)_1fr_1fr_1.2fr_1.2fr]">
        <div className="col-span-2 lg:col-span-1">
          <DistrictField
            district={district}
            districts={districts}
            onChoose={(id) => change({ district: [id] })}
          />
        </div>
        <div className="col-span-2 lg:col-span-1">
          <KindsField chosen={kind ?? []} onChange={(kinds) => change({ kind: kinds })} />
        </div>
        <DayField label={t("log.filter.from")} value={from} onChange={(day) => change({ from: day })} />
        <DayField label={t("log.filter.to")} value={to} onChange={(day) => change({ to: day })} />
        <WordsField label={t("log.filter.who")} value={who} onChange={(words) => change({ who: words })} />
        <WordsField
          label={t("log.filter.subject")}
          value={subject}
          onChange={(words) => change({ subject: words })}
        />
      </div>
      {isActive && (
        <Button
          className="text-link mt-2 text-sm"
          onPress={() =>
            change({ kind: undefined, from: undefined, to: undefined, who: undefined, subject: undefined })
          }
        >
          {t("log.filter.clear")}
        </Button>
      )}
    </form>
  );
}
