/** One field that two people have changed: mine and theirs side by side, to choose from. */
import { useState } from "react";
import { Label, Radio, RadioGroup } from "react-aria-components";
import { useTranslation } from "react-i18next";

type Side = "mine" | "theirs";

interface ConflictFieldProps {
  label: string;
  /** Both values as people read them. */
  mine: string;
  theirs: string;
  onChoose: (side: Side) => void;
}

export function ConflictField({ label, mine, theirs, onChoose }: ConflictFieldProps) {
  const { t } = useTranslation();
  const [chosen, setChosen] = useState<Side>("mine");
  return (
    <RadioGroup
      value={chosen}
      onChange={(value) => {
        const side = value === "theirs" ? "theirs" : "mine";
        setChosen(side);
        onChoose(side);
      }}
    >
      <Label className="font-semibold">{label}</Label>
      <div className="mt-1 grid gap-2 sm:grid-cols-2">
        {(
          [
            ["mine", mine],
            ["theirs", theirs],
          ] as const
        ).map(([side, value]) => (
          <Radio
            key={side}
            value={side}
            className="group flex cursor-pointer gap-3 rounded-lg border border-line px-3 py-2 hover:border-line-strong data-focus-visible:outline-2 data-focus-visible:outline-offset-2 data-focus-visible:outline-accent data-selected:border-accent data-selected:bg-wash data-selected:ring-1 data-selected:ring-accent"
          >
            <span
              aria-hidden="true"
              className="mt-1 size-4 shrink-0 rounded-full border border-line-strong bg-paper group-data-selected:border-5 group-data-selected:border-accent"
            />
            <span className="min-w-0">
              <span className="block text-sm font-semibold text-muted">{t(`edit.merge.${side}`)}</span>
              <span lang="sv" className="block wrap-break-word">
                {value}
              </span>
            </span>
          </Radio>
        ))}
      </div>
    </RadioGroup>
  );
}
