/** A view's name and who is to see it; saves a new one or changes one. */
import { useState } from "react";
import { Button, Checkbox } from "react-aria-components";
import { useTranslation } from "react-i18next";
import { CheckMark } from "#client/ui/check-mark.tsx";
import { Field } from "#client/ui/field.tsx";
import { Form } from "#client/ui/form.tsx";
import { SubmitButton } from "#client/ui/submit-button.tsx";

interface NameFormProps {
  label: string;
  name: string;
  /** Null where it cannot be shared. */
  share: { words: string; isShared: boolean } | null;
  error: Error | null;
  isPending: boolean;
  onSave: (given: { name: string; isShared: boolean }) => void;
  onCancel?: () => void;
}

export function NameForm({ label, name, share, error, isPending, onSave, onCancel }: NameFormProps) {
  const { t } = useTranslation();
  const [isShared, setShared] = useState(share?.isShared ?? false);
  return (
    <Form
      error={error}
      onSubmit={(values) => onSave({ name: values.name?.trim().replace(/\s+/g, " ") ?? "", isShared })}
    >
      <Field label={label} name="name" defaultValue={name} isRequired maxLength={80} autoComplete="off" />
      {share !== null && (
        <Checkbox
          isSelected={isShared}
          onChange={setShared}
          className="group flex cursor-pointer items-center gap-2 rounded-md data-focus-visible:outline-2 data-focus-visible:outline-accent"
        >
          <CheckMark />
          {share.words}
        </Checkbox>
      )}
      <div className="flex justify-end gap-2">
        {onCancel !== undefined && (
          <Button className="button" onPress={onCancel}>
            {t("form.cancel")}
          </Button>
        )}
        <SubmitButton isPending={isPending}>{t("form.save")}</SubmitButton>
      </div>
    </Form>
  );
}
