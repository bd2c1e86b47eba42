/** That a part is cut off, what becomes of it, and which of the two stays the place. */
import { Button } from "react-aria-components";
import { useTranslation } from "react-i18next";
import type { Drawing } from "./use-drawing.ts";

export function CutOffNote({ drawing }: { drawing: Drawing }) {
  const { t } = useTranslation();
  return (
    <div aria-live="polite" className="text-sm">
      {drawing.cutOff !== null && (
        <>
          <p>{t("draw.split.done")}</p>
          <p className="mt-1 flex flex-wrap gap-x-5 gap-y-1">
            <Button className="text-link min-h-6" onPress={drawing.swap}>
              {t("draw.split.swap")}
            </Button>
            <Button className="text-link min-h-6" onPress={drawing.dropCutOff}>
              {t("draw.split.drop")}
            </Button>
          </p>
        </>
      )}
    </div>
  );
}
