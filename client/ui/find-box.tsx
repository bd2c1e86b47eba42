/** A line that finds one among many: what fits stands beneath it, the first of it marked, and Enter takes it. */
import { type ReactNode, type RefObject, useId, useState } from "react";
import { FieldError, Input, Label, TextField } from "react-aria-components";
import { useTranslation } from "react-i18next";
import { type FindBoxItem, FindList } from "./find-list.tsx";
import { type FindStep, useFindKeys } from "./use-find-keys.ts";

interface FindBoxProps<T extends FindBoxItem> {
  id?: string;
  label: string;
  /** Told to screen readers alone, where what surrounds the line says it to the eye. */
  isLabelHidden?: boolean;
  placeholder: string;
  text: string;
  onText: (text: string) => void;
  /** What fits the text, best first. */
  items: readonly T[];
  /** Whether they were found for other words than now stand there: then Enter takes none by itself. */
  isStale?: boolean;
  /** Told where nothing fits. */
  none?: ReactNode;
  /** The focus stays and the list is shut; what then stands in the line is the caller's choice. */
  onChoose: (item: T) => void;
  onLeave?: () => void;
  isFocused?: boolean;
  isBusy?: boolean;
  isInvalid?: boolean;
  fault?: string | undefined;
  lang?: "sv";
  maxLength?: number;
  inputClass?: string;
  inputRef?: RefObject<HTMLInputElement | null>;
  /** What stands at the end of the line, such as a button. */
  end?: ReactNode;
  /** How an item is drawn. */
  children: (item: T) => ReactNode;
}

/**
 * ARIA's editable combobox with a list of its own beneath the line (APG, “list autocomplete with automatic
 * selection”). What is marked follows from what is written in the same drawing, not in an effect after it, so that
 * no key is pressed too early; and the list is a part of the page, so that the page may scroll under it.
 * React Aria's `ComboBox` is neither: its popover closes when the page moves, and its list forgets its mark once
 * it is mounted. Its `Autocomplete` tells the mark half a second late.
 */
export function FindBox<T extends FindBoxItem>(props: FindBoxProps<T>) {
  const { id, label, isLabelHidden = false, text, onText, items, isStale = false, onChoose, fault } = props;
  const { t } = useTranslation();
  const listId = useId();
  const [step, setStep] = useState<FindStep>({ list: "shut" });
  const { marked, onKeyDown } = useFindKeys({ items, isStale, step, setStep, onChoose: choose });
  const isOpen = step.list !== "shut";
  const optionId = (item: T): string => `${listId}-${item.id}`;
  const shut = () => setStep({ list: "shut" });

  function choose(item: T): void {
    shut();
    onChoose(item);
  }

  return (
    <TextField
      {...(id === undefined ? {} : { id })}
      {...(isLabelHidden ? { "aria-label": label } : {})}
      value={text}
      onChange={(next) => {
        setStep({ list: next.trim() === "" ? "shut" : "found" });
        onText(next);
      }}
      isInvalid={props.isInvalid ?? fault !== undefined}
      validationBehavior="aria"
      autoFocus={props.isFocused ?? false}
      className="block"
    >
      {!isLabelHidden && <Label className="field-label">{label}</Label>}
      <div className="relative">
        <Input
          ref={props.inputRef}
          role="combobox"
          aria-autocomplete="list"
          aria-expanded={isOpen && items.length > 0}
          aria-controls={isOpen && items.length > 0 ? listId : undefined}
          aria-activedescendant={marked === undefined ? undefined : optionId(marked)}
          aria-busy={props.isBusy}
          autoComplete="off"
          spellCheck={false}
          lang={props.lang}
          placeholder={props.placeholder}
          maxLength={props.maxLength}
          onKeyDown={onKeyDown}
          onClick={() => {
            if (!isOpen) setStep({ list: "offered" });
          }}
          onBlur={() => {
            shut();
            props.onLeave?.();
          }}
          className={props.inputClass ?? "input"}
        />
        {props.end}
        {isOpen && (
          <FindList
            id={listId}
            label={label}
            items={items}
            marked={marked}
            optionId={optionId}
            none={props.none ?? t("form.nothingFits")}
            onChoose={choose}
          >
            {props.children}
          </FindList>
        )}
        <span role="status" className="sr-only">
          {isOpen && items.length > 0 && t("form.fits", { count: items.length })}
        </span>
      </div>
      <FieldError className="mt-1 block text-sm font-semibold text-fault">{fault}</FieldError>
    </TextField>
  );
}
