/** The sheet of shortcuts: what each part of the page that is shown offers, and the choice to do without single keys. */
import { Button, Checkbox } from "react-aria-components";
import { useTranslation } from "react-i18next";
import { CheckMark } from "#client/ui/check-mark.tsx";
import { Modal, ModalActions } from "#client/ui/modal.tsx";
import { keyNames } from "./key-match.ts";
import { showShortcuts, useIsSheetOpen } from "./sheet-state.ts";
import type { ShortcutSection } from "./shortcut.ts";
import { setSingleKeys, useSingleKeys } from "./single-keys.ts";
import { useShortcutSections } from "./use-shortcuts.ts";

const isMac = (): boolean => /Mac|iPhone|iPad/.test(navigator.userAgent);

function Keys({ keys }: { keys: string }) {
  return (
    <span className="flex gap-1">
      {keyNames(keys, isMac()).map((name) => (
        <kbd
          key={name}
          className="min-w-7 rounded border border-line-strong bg-paper-2 px-1.5 text-center font-sans text-sm font-semibold"
        >
          {name}
        </kbd>
      ))}
    </span>
  );
}

function Section({ section: { title, shortcuts } }: { section: ShortcutSection }) {
  return (
    <section>
      <h3 className="font-semibold">{title}</h3>
      <ul className="mt-1 space-y-1">
        {shortcuts.map(({ keys, words }) => (
          <li key={`${keys ?? ""} ${words}`} className="flex items-baseline justify-between gap-4">
            <span>{words}</span>
            {keys !== null && <Keys keys={keys} />}
          </li>
        ))}
      </ul>
    </section>
  );
}

export function ShortcutSheet() {
  const { t } = useTranslation();
  const isOpen = useIsSheetOpen();
  const sections = useShortcutSections();
  const areOn = useSingleKeys();
  if (!isOpen) return null;
  const close = () => showShortcuts(false);
  return (
    <Modal title={t("shortcuts.title")} onClose={close}>
      <div className="space-y-5">
        {sections.map((section) => (
          <Section key={section.title} section={section} />
        ))}
        <Checkbox
          isSelected={areOn}
          onChange={setSingleKeys}
          className="group flex cursor-pointer items-center gap-2 rounded-md border-t border-line pt-4 data-focus-visible:outline-2 data-focus-visible:outline-accent"
        >
          <CheckMark />
          {t("shortcuts.singleKeys")}
        </Checkbox>
        <ModalActions>
          <Button className="button button-primary" onPress={close}>
            {t("shortcuts.close")}
          </Button>
        </ModalActions>
      </div>
    </Modal>
  );
}
