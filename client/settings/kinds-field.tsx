/** Which events, as boxes to tick in the groups that people look for them in. */
import {
  Button,
  Checkbox,
  CheckboxGroup,
  Dialog,
  DialogTrigger,
  Label,
  Popover,
} from "react-aria-components";
import { useTranslation } from "react-i18next";
import { CheckMark } from "#client/ui/check-mark.tsx";
import { LogKind } from "#data/schema/log.ts";
import { LOG_GROUP_NAMES, LOG_GROUPS } from "./log-kinds.ts";

interface KindsFieldProps {
  chosen: readonly LogKind[];
  onChange: (kinds: LogKind[] | undefined) => void;
}

function Groups({ chosen, onChange }: KindsFieldProps) {
  const { t } = useTranslation();
  return (
    <div className="gap-x-8 sm:columns-2">
      {LOG_GROUP_NAMES.map((group) => {
        const own: readonly LogKind[] = LOG_GROUPS[group];
        return (
          <CheckboxGroup
            key={group}
            className="break-inside-avoid pb-4"
            value={chosen.filter((kind) => own.includes(kind))}
            onChange={(ticked) => {
              const others = chosen.filter((kind) => !own.includes(kind));
              const kinds = [...others, ...LogKind.options.filter((kind) => ticked.includes(kind))];
              onChange(kinds.length === 0 ? undefined : kinds);
            }}
          >
            <Label className="text-sm font-semibold text-muted">{t(`log.group.${group}`)}</Label>
            <div className="mt-1 space-y-0.5">
              {own.map((kind) => (
                <Checkbox
                  key={kind}
                  value={kind}
                  className="group flex cursor-pointer items-center gap-2 rounded-md py-0.5 data-focus-visible:outline-2 data-focus-visible:outline-accent"
                >
                  <CheckMark />
                  {t(`log.kind.${kind}`)}
                </Checkbox>
              ))}
            </div>
          </CheckboxGroup>
        );
      })}
    </div>
  );
}

export function KindsField({ chosen, onChange }: KindsFieldProps) {
  const { t } = useTranslation();
  const [only] = chosen;
  const words = () => {
    if (only === undefined) return t("log.filter.allKinds");
    return chosen.length === 1 ? t(`log.kind.${only}`) : t("log.filter.someKinds", { count: chosen.length });
  };
  return (
    <DialogTrigger>
      <span aria-hidden="true" className="field-label">
        {t("log.filter.kinds")}
      </span>
      <Button
        aria-label={`${t("log.filter.kinds")}: ${words()}`}
        className="input flex items-center justify-between gap-2 text-left"
      >
        <span className="truncate">{words()}</span>
        <span aria-hidden="true" className="text-muted">
          ▾
        </span>
      </Button>
      <Popover
        placement="bottom start"
        className="max-h-[80dvh] w-[min(36rem,calc(100vw-1.5rem))] overflow-auto rounded-2xl border border-line bg-paper shadow-float"
      >
        <Dialog aria-label={t("log.filter.kinds")} className="px-5 pt-5 outline-none">
          {({ close }) => (
            <>
              <Groups chosen={chosen} onChange={onChange} />
              <div className="sticky bottom-0 -mx-5 border-t border-line bg-paper px-5 py-3 text-right">
                <Button onPress={close} className="button button-primary">
                  {t("log.filter.done")}
                </Button>
              </div>
            </>
          )}
        </Dialog>
      </Popover>
    </DialogTrigger>
  );
}
