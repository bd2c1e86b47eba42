/** Takes a plan out as a file: which formats there are, what each is for, and how it goes. */
import { useMutation } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { api } from "#client/api/api.ts";
import { ErrorNotice } from "#client/ui/error-notice.tsx";
import { Modal, ModalActions } from "#client/ui/modal.tsx";
import { saveFile } from "#client/ui/save-file.ts";
import { StatusLine } from "#client/ui/status-line.tsx";
import type { PlanId } from "#data/schema/ids.ts";
import { ExportFormat } from "#data/schema/plan-export.ts";

interface PlanProps {
  id: PlanId;
}

/** Fetches the file and hands it to the browser to keep. */
async function download(id: PlanId, format: ExportFormat): Promise<void> {
  const answer = await api.plans[":id"].export.$get({ param: { id }, query: { format } });
  saveFile(await answer.blob(), `${id}.${format}`);
}

function Formats({ id, onClose }: PlanProps & { onClose: () => void }) {
  const { t } = useTranslation();
  const { mutate, isPending, isSuccess, error, variables } = useMutation({
    mutationFn: (format: ExportFormat) => download(id, format),
  });
  const name = (format: ExportFormat | undefined) =>
    format === undefined ? "" : t(`planExport.format.${format}.name`);
  return (
    <Modal title={t("planExport.heading")} onClose={onClose}>
      <p className="text-muted">{t("planExport.intro")}</p>
      <ul className="my-4 divide-y divide-line border-y border-line">
        {ExportFormat.options.map((format) => (
          <li key={format} className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2 py-4">
            <div className="min-w-0 flex-1 basis-64">
              <h3 className="font-semibold">{name(format)}</h3>
              <p id={`export-${format}`} className="text-sm text-muted">
                {t(`planExport.format.${format}.use`)}
              </p>
            </div>
            <button
              type="button"
              className="button"
              aria-disabled={isPending}
              aria-describedby={`export-${format}`}
              onClick={() => {
                if (!isPending) mutate(format);
              }}
            >
              {isPending && variables === format
                ? t("planExport.making")
                : t("planExport.take", { format: name(format) })}
            </button>
          </li>
        ))}
      </ul>
      {error !== null && <ErrorNotice error={error} />}
      <StatusLine>
        {isPending || isSuccess
          ? t(isPending ? "planExport.wait" : "planExport.done", { format: name(variables) })
          : null}
      </StatusLine>
      <ModalActions>
        <button type="button" className="button" onClick={onClose}>
          {t("planExport.close")}
        </button>
      </ModalActions>
    </Modal>
  );
}

export function ExportPlan({ id }: PlanProps) {
  const { t } = useTranslation();
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <button type="button" className="button print:hidden" onClick={() => setOpen(true)}>
        {t("planExport.heading")}
      </button>
      {isOpen && <Formats id={id} onClose={() => setOpen(false)} />}
    </>
  );
}
