/** A setting's own small form; when somebody else was first, what both have written stands in its place. */
import { type ReactNode, useRef } from "react";
import { useTranslation } from "react-i18next";
import type { Faults } from "#client/ui/faults.ts";
import { Form } from "#client/ui/form.tsx";
import { SavedLine } from "#client/ui/saved-line.tsx";
import { SubmitButton } from "#client/ui/submit-button.tsx";
import { SettingConflict } from "./setting-conflict.tsx";
import { SettingHistory } from "./setting-history.tsx";
import type { Draft, Setting } from "./use-setting.ts";

interface SettingFormProps<Value, Sent, D extends Draft> {
  setting: Setting<Value, Sent, D>;
  /** What the fields make together; it is asked for once they are right. */
  toSend: () => Sent;
  /** What is wrong in the fields. */
  check: () => Faults;
  /** A value in words. */
  inWords: (value: Value | Sent) => ReactNode;
  children: ReactNode;
  /** What else can be done, beside saving. */
  more?: ReactNode;
}

export function SettingForm<Value, Sent, D extends Draft>(props: SettingFormProps<Value, Sent, D>) {
  const { setting, toSend, check, inWords, children, more } = props;
  const { t } = useTranslation();
  const place = useRef<HTMLDivElement>(null);
  const { meeting, error, isPending, undo, save, keepMine, keepTheirs } = setting;
  /** The button that was pressed goes away: the focus stays in its place. */
  const choose = (take: () => void) => () => {
    place.current?.focus();
    take();
  };
  return (
    <div ref={place} tabIndex={-1} className="outline-none">
      {meeting === null ? (
        <Form error={error} check={check} onSubmit={() => save(toSend())}>
          {children}
          <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
            <SubmitButton isPending={isPending} isPrimary={false}>
              {t("form.save")}
            </SubmitButton>
            {more}
            <SavedLine undo={undo} />
          </div>
        </Form>
      ) : (
        <SettingConflict
          mine={inWords(meeting.mine)}
          theirs={inWords(meeting.theirs.value)}
          onMine={choose(keepMine)}
          onTheirs={choose(keepTheirs)}
        />
      )}
      <div className="mt-5">
        <SettingHistory setting={setting} />
      </div>
    </div>
  );
}
