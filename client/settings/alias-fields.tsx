/** Other ways in which the plans write an actor, one a line. */
import { useId, useRef } from "react";
import { Button, FieldError, Input, TextField } from "react-aria-components";
import { useTranslation } from "react-i18next";
import { useFault } from "#client/ui/faults.ts";

/** As many as an actor may have. */
const ALIASES = 40;

interface AliasFieldProps {
  id: string;
  index: number;
  value: string;
  onChange: (alias: string) => void;
  onRemove: () => void;
}

function AliasField({ id, index, value, onChange, onRemove }: AliasFieldProps) {
  const { t } = useTranslation();
  const fault = useFault(`aliases.${index}`);
  return (
    <li>
      <TextField
        id={id}
        lang="sv"
        aria-label={t("actorEdit.aliasNumber", { number: index + 1 })}
        value={value}
        onChange={onChange}
        maxLength={160}
        isInvalid={fault !== undefined}
        className="block"
      >
        <span className="flex gap-2">
          <Input className="input min-w-0 flex-1" />
          <Button
            aria-label={t("actorEdit.removeAlias", { alias: value || index + 1 })}
            onPress={onRemove}
            className="button shrink-0 text-muted"
          >
            <span aria-hidden="true">×</span>
          </Button>
        </span>
        <FieldError className="mt-1 block text-sm font-semibold text-fault">{fault}</FieldError>
      </TextField>
    </li>
  );
}

interface AliasFieldsProps {
  /** What the field of an alias is found by. */
  idOf: (path: string) => string;
  value: readonly string[];
  onChange: (aliases: readonly string[]) => void;
}

export function AliasFields({ idOf, value, onChange }: AliasFieldsProps) {
  const { t } = useTranslation();
  const title = useId();
  const fault = useFault("aliases");
  const list = useRef<HTMLOListElement>(null);
  // After the next drawing, when the field is there.
  const focusOn = (index: number) =>
    requestAnimationFrame(() => list.current?.querySelectorAll("input")[index]?.focus());
  return (
    <fieldset aria-labelledby={title} className="rounded-xl border border-line bg-paper-2 p-4">
      <h3 id={title} className="font-semibold">
        {t("actorEdit.field.aliases")}
      </h3>
      <p className="text-sm text-muted">{t("actorEdit.hint.aliases")}</p>
      {fault !== undefined && <p className="mt-1 text-sm font-semibold text-fault">{fault}</p>}
      <ol ref={list} className="mt-2 space-y-2 empty:hidden">
        {value.map((alias, index) => (
          <AliasField
            // biome-ignore lint/suspicious/noArrayIndexKey: the fields are known by their place alone.
            key={index}
            id={idOf(`aliases.${index}`)}
            index={index}
            value={alias}
            onChange={(next) => onChange(value.with(index, next))}
            onRemove={() => {
              onChange(value.toSpliced(index, 1));
              focusOn(Math.max(0, index - 1));
            }}
          />
        ))}
      </ol>
      {value.length < ALIASES && (
        <Button
          className="button mt-3"
          onPress={() => {
            onChange([...value, ""]);
            focusOn(value.length);
          }}
        >
          {t("actorEdit.addAlias")}
        </Button>
      )}
    </fieldset>
  );
}
