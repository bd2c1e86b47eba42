/** Why an actor says no. */
import { useState } from "react";
import { Button } from "react-aria-components";
import { useTranslation } from "react-i18next";
import { tidy } from "#client/model/tidy.ts";
import { FaultsContext } from "#client/ui/faults.ts";
import { Field } from "#client/ui/field.tsx";

/** As long as the schema lets a sentence be. */
const LONGEST = 600;

interface DeclineFormProps {
  isSaving: boolean;
  /** What the server says of the reason, if it was refused. */
  fault: string | null;
  onDecline: (reason: string) => void;
  onCancel: () => void;
}

export function DeclineForm({ isSaving, fault, onDecline, onCancel }: DeclineFormProps) {
  const { t } = useTranslation();
  const [written, setWritten] = useState("");
  const [isMissing, setMissing] = useState(false);
  const wrong = isMissing ? t("answers.reasonMissing") : fault;
  return (
    <form
      className="mt-2 max-w-xl space-y-2"
      onKeyDown={({ key }) => {
        if (key === "Escape") onCancel();
      }}
      onSubmit={(event) => {
        event.preventDefault();
        const reason = tidy(written);
        setMissing(reason === "");
        if (reason !== "") onDecline(reason);
        else event.currentTarget.querySelector("textarea")?.focus();
      }}
    >
      <FaultsContext value={wrong === null ? {} : { reason: wrong }}>
        <Field
          name="reason"
          label={t("answers.reason")}
          description={t("answers.reasonHint")}
          rows={2}
          value={written}
          onChange={(text) => {
            setWritten(text);
            setMissing(false);
          }}
          maxLength={LONGEST}
          // The button that opened it is gone: whoever pressed it writes here.
          autoFocus
        />
      </FaultsContext>
      <div className="flex flex-wrap gap-2">
        <Button type="submit" className="button button-primary" isDisabled={isSaving}>
          {t("answers.declineSave")}
        </Button>
        <Button className="button" onPress={onCancel}>
          {t("form.cancel")}
        </Button>
      </div>
    </form>
  );
}
