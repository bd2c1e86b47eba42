/** What stands instead of a text, in Swedish, in easy Swedish and in English; it keeps the same rules. */
import { useMutation } from "@tanstack/react-query";
import { useState } from "react";
import { Button } from "react-aria-components";
import { useTranslation } from "react-i18next";
import { tidy } from "#client/model/tidy.ts";
import { Field } from "#client/ui/field.tsx";
import { Form } from "#client/ui/form.tsx";
import { Modal, ModalActions } from "#client/ui/modal.tsx";
import { SubmitButton } from "#client/ui/submit-button.tsx";
import { wordingFaults } from "#data/rules/publish/public-text.ts";
import type { ChangeId } from "#data/schema/ids.ts";
import type { PublishText } from "#data/schema/publish-answer.ts";
import type { Wording } from "#data/schema/publish-wording.ts";
import { MarkedWords } from "./marked-words.tsx";
import { useAllowedNames } from "./use-allowed-names.ts";
import { writeWording } from "./write-publish.ts";

interface WordingFormProps {
  district: string;
  text: PublishText;
  name: string;
  onClose: () => void;
  onDone: (words: string, change: ChangeId) => void;
}

const MOST = 600;

function Reviewed({
  name,
  isOn,
  onChange,
}: {
  name: string;
  isOn: boolean;
  onChange: (isOn: boolean) => void;
}) {
  const { t } = useTranslation();
  return (
    <label className="mt-1 flex items-center gap-2 text-sm">
      <input
        type="checkbox"
        checked={isOn}
        onChange={(event) => onChange(event.target.checked)}
        className="size-4 accent-accent"
      />
      {t("publish.wording.reviewed")}
      <span className="sr-only">: {name}</span>
    </label>
  );
}

export function WordingForm({ district, text, name, onClose, onDone }: WordingFormProps) {
  const { t } = useTranslation();
  const allowed = useAllowedNames();
  const { wording, source, key } = text;
  const [reviewed, setReviewed] = useState({
    easy: wording?.easy?.reviewed ?? false,
    en: wording?.en?.reviewed ?? false,
  });
  const save = useMutation({
    mutationFn: (next: Wording | null) => writeWording(district, text, next),
    onSuccess: ({ change }, next) =>
      onDone(t(next === null ? "publish.wording.removed" : "publish.wording.saved"), change),
  });
  const written = (values: Readonly<Record<string, string>>): Wording => {
    const [sv, easy, en] = [values.sv, values.easy, values.en].map((value) => tidy(value ?? ""));
    const other = (value: string | undefined, isRead: boolean) =>
      value === undefined || value === "" ? null : { text: value, reviewed: isRead };
    return {
      source,
      sv: sv === undefined || sv === "" ? null : sv,
      easy: other(easy, reviewed.easy),
      en: other(en, reviewed.en),
    };
  };
  return (
    <Modal title={t("publish.wording.title", { name })} onClose={onClose}>
      {source !== null && (
        <p className="mb-4">
          <span className="text-muted">{t("publish.wording.source")}: </span>
          <MarkedWords text={source} words={text.found} />
        </p>
      )}
      <Form
        error={save.error}
        check={(values) =>
          Object.fromEntries(
            wordingFaults(key, written(values), allowed).map(({ field, found: { rule, match } }) => [
              field,
              t("publish.wording.breaks", { rule: t(`publish.rule.${rule}.title`), match }),
            ]),
          )
        }
        onSubmit={(values) => save.mutate(written(values))}
      >
        <Field
          label={t("publish.wording.sv")}
          description={source === null ? undefined : t("publish.wording.svHint")}
          name="sv"
          rows={3}
          maxLength={MOST}
          defaultValue={wording?.sv ?? ""}
        />
        <div>
          <Field
            label={t("publish.wording.easy")}
            name="easy"
            rows={3}
            maxLength={MOST}
            defaultValue={wording?.easy?.text ?? ""}
          />
          <Reviewed
            name={t("publish.wording.easy")}
            isOn={reviewed.easy}
            onChange={(easy) => setReviewed({ ...reviewed, easy })}
          />
        </div>
        <div>
          <Field
            label={t("publish.wording.en")}
            name="en"
            rows={3}
            maxLength={MOST}
            defaultValue={wording?.en?.text ?? ""}
          />
          <Reviewed
            name={t("publish.wording.en")}
            isOn={reviewed.en}
            onChange={(en) => setReviewed({ ...reviewed, en })}
          />
        </div>
        <ModalActions>
          {wording !== null && (
            <Button
              className="button button-fault"
              isPending={save.isPending}
              onPress={() => save.mutate(null)}
            >
              {t("publish.wording.remove")}
            </Button>
          )}
          <Button className="button" onPress={onClose}>
            {t("form.cancel")}
          </Button>
          <SubmitButton isPending={save.isPending}>{t("form.save")}</SubmitButton>
        </ModalActions>
      </Form>
    </Modal>
  );
}
