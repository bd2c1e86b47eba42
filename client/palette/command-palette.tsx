/** The command palette: a few letters lead to a view, a place, a measure, an actor, or do something. */
import { useMemo, useState } from "react";
import {
  Autocomplete,
  Dialog,
  Header,
  Input,
  Menu,
  MenuItem,
  MenuSection,
  Modal,
  ModalOverlay,
  SearchField,
  Text,
} from "react-aria-components";
import { useTranslation } from "react-i18next";
import { type Command, matching } from "./command.ts";

interface CommandPaletteProps {
  commands: readonly Command[];
  onClose: () => void;
}

export function CommandPalette({ commands, onClose }: CommandPaletteProps) {
  const { t } = useTranslation();
  const [written, setWritten] = useState("");
  const found = useMemo(() => matching(commands, written), [commands, written]);
  const run = (id: string) => {
    onClose();
    commands.find((command) => command.id === id)?.run();
  };
  return (
    <ModalOverlay
      isOpen
      isDismissable
      onOpenChange={(isOpen) => !isOpen && onClose()}
      className="fixed inset-0 z-40 flex items-start justify-center bg-black/45 px-3 pt-[10dvh]"
    >
      <Modal className="w-full max-w-xl overflow-hidden rounded-2xl border border-line bg-paper shadow-float">
        <Dialog aria-label={t("palette.title")} className="flex max-h-[75dvh] flex-col outline-none">
          <Autocomplete inputValue={written} onInputChange={setWritten}>
            <SearchField aria-label={t("palette.title")} autoFocus className="border-b border-line p-3">
              <Input
                placeholder={t("palette.placeholder")}
                maxLength={100}
                className="input [&::-webkit-search-cancel-button]:hidden"
              />
            </SearchField>
            <section
              aria-label={t("palette.found")}
              // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls can be scrolled by keyboard.
              tabIndex={0}
              className="min-h-0 flex-1 overflow-y-auto"
            >
              <Menu
                aria-label={t("palette.found")}
                onAction={(key) => run(String(key))}
                className="p-2 outline-none"
                renderEmptyState={() => (
                  <p className="px-3 py-4 text-muted">{t("palette.none", { query: written })}</p>
                )}
              >
                {[...found].map(([group, those]) => (
                  <MenuSection key={group} id={group} className="pb-2">
                    <Header className="px-3 pt-1 pb-0.5 text-sm font-semibold text-muted">
                      {t(`palette.group.${group}`)}
                    </Header>
                    {those.map(({ id, words, detail, isSwedish = false }) => (
                      <MenuItem
                        key={id}
                        id={id}
                        textValue={words}
                        className="cursor-pointer rounded-lg px-3 py-1.5 outline-none data-focused:bg-wash"
                      >
                        <Text slot="label" className="leading-snug" {...(isSwedish ? { lang: "sv" } : {})}>
                          {words}
                        </Text>
                        {detail !== undefined && (
                          <Text slot="description" lang="sv" className="block text-sm text-muted">
                            {detail}
                          </Text>
                        )}
                      </MenuItem>
                    ))}
                  </MenuSection>
                ))}
              </Menu>
            </section>
          </Autocomplete>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}
