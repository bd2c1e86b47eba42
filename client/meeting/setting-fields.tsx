/** How far ahead the agenda looks, and how long a measure may be silent. */
import { useNavigate } from "@tanstack/react-router";
import { useId } from "react";
import { useTranslation } from "react-i18next";
import { MONTHS, WEEKS } from "./meeting-search.ts";

interface NumberChoiceProps {
  label: string;
  value: number;
  /** What is offered; what the address says is, too. */
  choices: readonly number[];
  words: (count: number) => string;
  onChoose: (count: number) => void;
}

function NumberChoice({ label, value, choices, words, onChoose }: NumberChoiceProps) {
  const id = useId();
  const all = [...new Set([...choices, value])].sort((a, b) => a - b);
  return (
    <div className="flex items-baseline gap-2">
      <label htmlFor={id}>{label}</label>
      <select
        id={id}
        className="input w-auto min-w-28"
        value={value}
        onChange={({ target }) => onChoose(Number(target.value))}
      >
        {all.map((count) => (
          <option key={count} value={count}>
            {words(count)}
          </option>
        ))}
      </select>
    </div>
  );
}

export function SettingFields({ weeks, months }: { weeks: number; months: number }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const set = (part: { weeks: number } | { months: number }) =>
    void navigate({
      to: ".",
      search: (previous) => ({ ...previous, ...part, item: undefined }),
      replace: true,
    });
  return (
    <div className="flex flex-wrap gap-x-6 gap-y-2 text-base">
      <NumberChoice
        label={t("meeting.setting.due")}
        value={weeks}
        choices={WEEKS}
        words={(count) => t("meeting.setting.weeks", { count })}
        onChoose={(count) => set({ weeks: count })}
      />
      <NumberChoice
        label={t("meeting.setting.stale")}
        value={months}
        choices={MONTHS}
        words={(count) => t("meeting.setting.months", { count })}
        onChoose={(count) => set({ months: count })}
      />
    </div>
  );
}
