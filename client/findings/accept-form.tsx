/** Why a finding may stand. */
import { useId, useState } from "react";
import { Button, FieldError, Label, Text, TextArea, TextField } from "react-aria-components";
import { useTranslation } from "react-i18next";

/** As long as the schema lets a sentence be. */
const LONGEST = 600;

interface AcceptFormProps {
  isSaving: boolean;
  /** What the server says of the reason, if it was refused. */
  fault: string | null;
  onAccept: (reason: string) => void;
  onCancel: () => void;
}

export function AcceptForm({ isSaving, fault, onAccept, onCancel }: AcceptFormProps) {
  const { t } = useTranslation();
  const id = useId();
  const [written, setWritten] = useState("");
  const [isMissing, setMissing] = useState(false);
  const wrong = isMissing ? t("findings.decide.reasonMissing") : fault;
  return (
    <form
      className="mt-2 max-w-xl space-y-2"
      onSubmit={(event) => {
        event.preventDefault();
        const reason = written.replace(/\s+/g, " ").trim();
        setMissing(reason === "");
        if (reason !== "") onAccept(reason);
        else document.getElementById(id)?.focus();
      }}
    >
      <TextField
        id={id}
        value={written}
        onChange={(text) => {
          setWritten(text);
          setMissing(false);
        }}
        isInvalid={wrong !== null}
        maxLength={LONGEST}
        // The button that opened it is gone: whoever pressed it writes here.
        autoFocus
        className="block"
      >
        <Label className="field-label">{t("findings.decide.reason")}</Label>
        <Text slot="description" className="block text-sm text-muted">
          {t("findings.decide.reasonHint")}
        </Text>
        <TextArea rows={2} className="input mt-1" />
        <FieldError className="mt-1 block text-sm font-semibold text-fault">{wrong}</FieldError>
      </TextField>
      <div className="flex flex-wrap gap-2">
        <Button type="submit" className="button button-primary" isDisabled={isSaving}>
          {t("findings.decide.save")}
        </Button>
        <Button className="button" onPress={onCancel}>
          {t("findings.decide.cancel")}
        </Button>
      </div>
    </form>
  );
}
