/** What may be meant and may be a slip: it is saved once whoever draws says that it is right. */
import { Checkbox } from "react-aria-components";
import { useTranslation } from "react-i18next";
import { CheckMark } from "#client/ui/check-mark.tsx";
import { Notice } from "#client/ui/notice.tsx";
import type { PlaceEdit } from "./use-place-edit.ts";

export function AskedField({ edit: { asked, despite, mean } }: { edit: PlaceEdit }) {
  const { t } = useTranslation();
  if (asked.size === 0) return null;
  return (
    <div role="alert">
      <Notice tone="care" title={t("draw.despite.title")}>
        <ul className="space-y-2">
          {[...asked].map(([notice, names]) => (
            <li key={notice}>
              <p>{t(`draw.despite.${notice}`, { names })}</p>
              <Checkbox
                isSelected={despite.includes(notice)}
                onChange={(isMeant) => mean(notice, isMeant)}
                className="group mt-1 flex min-h-6 items-center gap-2 font-semibold"
              >
                <CheckMark />
                {t("draw.despite.confirm")}
              </Checkbox>
            </li>
          ))}
        </ul>
      </Notice>
    </div>
  );
}
