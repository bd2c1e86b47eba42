/** Where a document is dropped or chosen, and what came in between. */
import { useState } from "react";
import { Button, DropZone, FileTrigger, isFileDropItem } from "react-aria-components";
import { useTranslation } from "react-i18next";
import { useEditableDistricts } from "#client/model/use-editable-districts.ts";
import { useMe } from "#client/model/use-me.ts";
import { ErrorNotice } from "#client/ui/error-notice.tsx";
import { Notice } from "#client/ui/notice.tsx";
import type { DistrictId } from "#data/schema/ids.ts";
import { DistrictChoice } from "./district-choice.tsx";
import { useBytes } from "./use-bytes.ts";
import { TooLarge, useTakeIn } from "./use-take-in.ts";

const ACCEPTED = [".xlsx", ".xlsm", ".ods", ".pdf", ".docx", ".txt", ".text", ".csv"];

type Fault = "one" | "districtNeeded";

export function TakeIn() {
  const { t } = useTranslation();
  const bytes = useBytes();
  const { may } = useMe();
  const districts = useEditableDistricts();
  const [district, setDistrict] = useState<DistrictId | null>(null);
  const [fault, setFault] = useState<Fault | null>(null);
  const { limit, isSending, isCancelled, error, fileName, take, cancel, reset } = useTakeIn();
  // Who edits everywhere, or in one district alone, need not say which.
  const mustSay = districts.length > 1 && !may("edit", { district: null, actors: [] });

  const send = (files: readonly File[]) => {
    const [file] = files;
    if (file === undefined) return;
    reset();
    const wrong = files.length > 1 ? "one" : mustSay && district === null ? "districtNeeded" : null;
    setFault(wrong);
    if (wrong === null) take({ file, district });
  };
  const told = () => {
    if (fault !== null) return <Notice tone="care" title={t(`intake.drop.${fault}`)} />;
    if (error instanceof TooLarge)
      return (
        <Notice
          tone="fault"
          title={t("intake.drop.tooLarge", { size: bytes(error.bytes), limit: bytes(error.limit) })}
        />
      );
    return null;
  };
  return (
    <section aria-label={t("intake.drop.label")} className="mt-8 space-y-4">
      {mustSay && (
        <DistrictChoice
          label={t("intake.drop.district")}
          value={district}
          onChange={(id) => {
            setDistrict(id);
            setFault(null);
          }}
        />
      )}
      <DropZone
        className="flex min-h-56 flex-col items-center justify-center gap-3 rounded-2xl border-2 border-dashed border-line-strong bg-paper-2 px-6 py-10 text-center data-drop-target:border-accent data-drop-target:bg-wash data-focus-visible:outline-2 data-focus-visible:outline-offset-2 data-focus-visible:outline-accent"
        onDrop={async ({ items }) =>
          send(await Promise.all(items.filter(isFileDropItem).map((item) => item.getFile())))
        }
      >
        {isSending ? (
          <>
            <p role="status" className="font-serif text-xl wrap-anywhere">
              {t("intake.drop.sending", { name: fileName })}
            </p>
            <Button className="button" onPress={cancel}>
              {t("intake.drop.cancel")}
            </Button>
          </>
        ) : (
          <>
            <p className="font-serif text-xl">{t("intake.drop.here")}</p>
            <p className="text-muted">{t("intake.drop.or")}</p>
            <FileTrigger
              acceptedFileTypes={ACCEPTED}
              onSelect={(files) => send(files === null ? [] : [...files])}
            >
              <Button className="button button-primary">{t("intake.drop.choose")}</Button>
            </FileTrigger>
            <p className="text-sm text-muted">
              {t("intake.drop.formats")} {limit !== null && t("intake.drop.limit", { size: bytes(limit) })}
            </p>
          </>
        )}
      </DropZone>
      <div role="alert">{told()}</div>
      {error !== null && !(error instanceof TooLarge) && <ErrorNotice error={error} />}
      <p role="status" className="text-muted empty:hidden">
        {isCancelled && t("intake.drop.cancelled")}
      </p>
    </section>
  );
}
