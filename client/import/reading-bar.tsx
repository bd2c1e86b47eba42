/** How far a reading has come, that contact is lost, and the way to stop it. */
import { Button, ProgressBar } from "react-aria-components";
import { useTranslation } from "react-i18next";
import { ErrorNotice } from "#client/ui/error-notice.tsx";
import { Notice } from "#client/ui/notice.tsx";
import type { ReadingState } from "./use-reading.ts";

interface ReadingBarProps {
  reading: ReadingState;
  label: string;
  /** How far, in words. */
  words: string;
  /** Null where nobody can tell. */
  part: { done: number; total: number } | null;
}

export function ReadingBar({ reading: { hasContact, cancel }, label, words, part }: ReadingBarProps) {
  const { t } = useTranslation();
  return (
    <>
      <ProgressBar
        className="max-w-xl"
        aria-label={label}
        valueLabel={words}
        {...(part === null ? { isIndeterminate: true } : { value: part.done, maxValue: part.total })}
      >
        {({ percentage }) => (
          <>
            <p className="tabular">{words}</p>
            <div className="mt-2 h-2 overflow-hidden rounded-full bg-paper-3">
              <div
                className="h-full rounded-full bg-accent transition-[width]"
                style={{ width: `${percentage ?? 100}%` }}
              />
            </div>
          </>
        )}
      </ProgressBar>
      {!hasContact && (
        <div role="status" className="mt-4 max-w-xl">
          <Notice tone="care" title={t("intake.reading.lost")} />
        </div>
      )}
      {cancel.error !== null && <ErrorNotice error={cancel.error} />}
      <Button className="button mt-4" isDisabled={cancel.isPending} onPress={() => cancel.mutate()}>
        {t("intake.reading.cancel")}
      </Button>
    </>
  );
}
