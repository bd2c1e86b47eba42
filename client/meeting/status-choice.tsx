/** How far the measure has come, one key each: chosen is saved. */
import { useId } from "react";
import { useTranslation } from "react-i18next";
import { StatusBadge } from "#client/records/status-badge.tsx";
import { classes } from "#client/ui/classes.ts";
import type { Status } from "#data/schema/status.ts";
import { Key } from "./key.tsx";
import { STATUS_KEYS } from "./keyboard.ts";

interface StatusChoiceProps {
  value: Status;
  onChoose: (status: Status) => void;
}

export function StatusChoice({ value, onChoose }: StatusChoiceProps) {
  const { t } = useTranslation();
  const label = useId();
  return (
    // A fieldset would frame it; a group is one to a screen reader all the same.
    // biome-ignore lint/a11y/useSemanticElements: pressed buttons, not radio buttons: the arrow keys go through the agenda.
    <div role="group" aria-labelledby={label}>
      <h3 id={label} className="font-semibold text-muted">
        {t("edit.field.status")}
      </h3>
      <div className="mt-1.5 grid gap-2 sm:grid-cols-2 lg:grid-cols-3">
        {STATUS_KEYS.map((status, index) => (
          <button
            key={status}
            type="button"
            aria-pressed={status === value}
            onClick={() => onChoose(status)}
            className={classes(
              "flex min-h-12 items-center gap-3 rounded-lg border px-3 py-2 text-left",
              status === value
                ? "border-accent bg-wash ring-1 ring-accent"
                : "border-line hover:border-line-strong",
            )}
          >
            <Key>{String(index + 1)}</Key>
            <StatusBadge status={status} />
          </button>
        ))}
      </div>
    </div>
  );
}
