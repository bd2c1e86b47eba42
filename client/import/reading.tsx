/** The document is being read: how far it has come, and the way to stop it. */
import { useTranslation } from "react-i18next";
import type { DraftSummary } from "#data/schema/draft.ts";
import { ReadingBar } from "./reading-bar.tsx";
import { useReading } from "./use-reading.ts";

export function Reading({ draft }: { draft: DraftSummary }) {
  const { t } = useTranslation();
  const reading = useReading(draft);
  const { done = 0, total = 0 } = reading.progress ?? {};
  const heading = t("intake.reading.heading", { name: draft.document.fileName });
  const words = () => {
    if (total === 0) return t("intake.reading.waiting");
    if (done >= total) return t("intake.reading.laying");
    return t("intake.reading.steps", { done, total });
  };
  return (
    <>
      <h1 className="mb-8 font-serif text-3xl font-bold tracking-tight wrap-anywhere">{heading}</h1>
      <ReadingBar
        reading={reading}
        label={heading}
        words={words()}
        part={total === 0 || done >= total ? null : { done, total }}
      />
    </>
  );
}
