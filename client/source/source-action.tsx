/** “Visa i dokumentet” beside a row whose plan's document is kept here. */
import { lazy, Suspense, useState } from "react";
import { Button } from "react-aria-components";
import { useTranslation } from "react-i18next";
import type { RowActionProps } from "#client/records/row-action.tsx";

const SourceDialog = lazy(async () => ({ default: (await import("./source-dialog.tsx")).SourceDialog }));

export function SourceAction({ row, title }: RowActionProps) {
  const { t } = useTranslation();
  const [isOpen, setOpen] = useState(false);
  if (row.plan.documentKept !== true) return null;
  return (
    <>
      <Button
        className="text-link -my-0.5 min-h-6 text-sm font-semibold print:hidden"
        onPress={() => setOpen(true)}
      >
        {t("source.open")}
        <span className="sr-only">: {title}</span>
      </Button>
      {isOpen && (
        <Suspense>
          <SourceDialog row={row} title={title} onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </>
  );
}
