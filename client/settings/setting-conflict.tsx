/** Two people have changed the same setting: both values side by side, and a button beneath each. */
import { type ReactNode, useEffect, useRef } from "react";
import { Button } from "react-aria-components";
import { useTranslation } from "react-i18next";
import { Notice } from "#client/ui/notice.tsx";

interface SettingConflictProps {
  mine: ReactNode;
  theirs: ReactNode;
  onMine: () => void;
  onTheirs: () => void;
}

export function SettingConflict({ mine, theirs, onMine, onTheirs }: SettingConflictProps) {
  const { t } = useTranslation();
  const top = useRef<HTMLDivElement>(null);
  useEffect(() => top.current?.focus(), []);
  const sides = [
    { side: "mine", value: mine, take: onMine },
    { side: "theirs", value: theirs, take: onTheirs },
  ] as const;
  return (
    <div className="space-y-4">
      <div ref={top} tabIndex={-1} role="alert" className="rounded-lg">
        <Notice tone="care" title={t("settings.conflict.title")}>
          {t("settings.conflict.intro")}
        </Notice>
      </div>
      <div className="grid gap-3 sm:grid-cols-2">
        {sides.map(({ side, value, take }) => (
          <section
            key={side}
            aria-label={t(`settings.conflict.${side}`)}
            className="flex flex-col justify-between gap-4 rounded-xl border border-line p-4"
          >
            <div>
              <h3 className="text-sm font-semibold text-muted">{t(`settings.conflict.${side}`)}</h3>
              <div className="mt-1 [overflow-wrap:anywhere]">{value}</div>
            </div>
            <Button className="button justify-center" onPress={take}>
              {t(`settings.conflict.take.${side}`)}
            </Button>
          </section>
        ))}
      </div>
    </div>
  );
}
