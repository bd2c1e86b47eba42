/** What a person writes on one slide, and for whoever presents it. */
import type { ReactNode } from "react";
import { Checkbox } from "react-aria-components";
import { useTranslation } from "react-i18next";
import { CheckMark } from "#client/ui/check-mark.tsx";
import type { Faults } from "#client/ui/faults.ts";
import { Field } from "#client/ui/field.tsx";
import { Form } from "#client/ui/form.tsx";
import { SubmitButton } from "#client/ui/submit-button.tsx";
import { Status } from "#data/schema/status.ts";
import type { Slide } from "#data/schema/story.ts";
import { cardLines, slideWritten, statusField, type Written } from "./slide-draft.ts";
import { type SlideFault, slideFaults, slideField } from "./slide-faults.ts";

interface SlideFormProps {
  slide: Slide;
  /** The years that the plans run in. */
  years: readonly number[];
  error: Error | null;
  isPending: boolean;
  onSave: (slide: Slide) => void;
}

interface TextsProps {
  name: string;
  label: string;
  texts: readonly string[];
}

function Texts({ name, label, texts }: TextsProps) {
  const { t } = useTranslation();
  return (
    <Field
      label={label}
      name={name}
      rows={3}
      description={t("stories.form.oneALine")}
      defaultValue={texts.join("\n")}
    />
  );
}

function MeasureFields({
  slide,
  years,
}: {
  slide: Extract<Slide, { filter: unknown }>;
  years: readonly number[];
}) {
  const { t } = useTranslation();
  const chosen = new Set(slide.filter.status ?? []);
  return (
    <details className="rounded-lg border border-line px-3 py-2">
      <summary className="cursor-pointer font-semibold">{t("stories.form.filter")}</summary>
      <div className="mt-3 space-y-3">
        <label className="block">
          <span className="field-label">{t("stories.form.year")}</span>
          <select name="year" defaultValue={slide.year ?? ""} className="input">
            <option value="">{t("stories.form.anyYear")}</option>
            {years.map((year) => (
              <option key={year} value={year}>
                {year}
              </option>
            ))}
          </select>
        </label>
        <fieldset>
          <legend className="field-label">{t("stories.form.status")}</legend>
          <div className="grid gap-1 sm:grid-cols-2">
            {Status.options
              .filter((status) => status !== "removed")
              .map((status) => (
                <Checkbox
                  key={status}
                  name={statusField(status)}
                  value="on"
                  defaultSelected={chosen.has(status)}
                  className="group flex cursor-pointer items-center gap-2"
                >
                  <CheckMark />
                  {t(`terms.status.${status}`)}
                </Checkbox>
              ))}
          </div>
        </fieldset>
      </div>
    </details>
  );
}

function Own({ slide }: { slide: Slide }): ReactNode {
  const { t } = useTranslation();
  switch (slide.kind) {
    case "opening":
      return <Field label={t("stories.form.lead")} name="lead" rows={2} defaultValue={slide.lead ?? ""} />;
    case "place":
      return <Texts name="voices" label={t("stories.form.voices")} texts={slide.voices} />;
    case "timeline":
      return null;
    case "next-steps":
      return <Texts name="steps" label={t("stories.form.steps")} texts={slide.steps} />;
    case "heard":
      return (
        <Field
          label={t("stories.form.heard")}
          name="text"
          rows={3}
          description={t("stories.form.heardHint")}
          defaultValue={slide.text ?? ""}
        />
      );
    case "free":
      return (
        <>
          <Field
            label={t("stories.form.heading")}
            name="heading"
            isRequired
            maxLength={160}
            defaultValue={slide.heading}
          />
          <Texts name="paragraphs" label={t("stories.form.paragraphs")} texts={slide.paragraphs} />
          <Texts name="bullets" label={t("stories.form.bullets")} texts={slide.bullets} />
        </>
      );
  }
}

export function SlideForm({ slide, years, error, isPending, onSave }: SlideFormProps) {
  const { t } = useTranslation();
  const words = (fault: SlideFault) =>
    fault.kind === "too-many"
      ? t("stories.form.tooMany", { most: fault.most })
      : t("stories.form.noAnswer", { line: fault.line });
  const check = (written: Written): Faults =>
    Object.fromEntries([...slideFaults(written)].map(([field, fault]) => [field, words(fault)]));
  return (
    <Form
      error={error}
      check={check}
      fieldOf={slideField}
      onSubmit={(written) => onSave(slideWritten(slide, written))}
    >
      <Own slide={slide} />
      {"filter" in slide && <MeasureFields slide={slide} years={years} />}
      <Field
        label={t("stories.form.notes")}
        name="notes"
        rows={2}
        description={t("edit.hint.noNames")}
        defaultValue={slide.notes ?? ""}
        maxLength={5_000}
      />
      <Field
        label={t("stories.form.answers")}
        name="answers"
        rows={3}
        description={t("stories.form.answersHint")}
        defaultValue={cardLines(slide.answers)}
      />
      <SubmitButton isPending={isPending}>{t("stories.form.save")}</SubmitButton>
    </Form>
  );
}
