/** What the map shows, as text: for those who do not see it, and for anyone who wants it told. */
import { useState } from "react";
import { Button, Disclosure, DisclosurePanel, Heading } from "react-aria-components";
import { useTranslation } from "react-i18next";
import { useFilter } from "#client/model/use-filter.ts";
import type { View } from "#client/model/use-view.ts";
import { CopyButton } from "#client/ui/copy-button.tsx";
import { mapInWords } from "#data/rules/sentence/map-in-words.ts";
import { SENTENCE_WORDS } from "#data/rules/sentence/sentence-words.ts";
import { useNames } from "./use-names.ts";

function Text({ view }: { view: View }) {
  const { i18n } = useTranslation();
  const { filter } = useFilter();
  const names = useNames(view);
  const sentences = mapInWords(view, filter, names, SENTENCE_WORDS[i18n.language === "en" ? "en" : "sv"]);
  return (
    <div className="mt-1.5 rounded-lg bg-paper-2 px-3.5 py-3">
      <p className="leading-relaxed">{sentences.join(" ")}</p>
      <div className="mt-2">
        <CopyButton text={sentences.join(" ")} />
      </div>
    </div>
  );
}

export function MapInWords({ view }: { view: View }) {
  const { t } = useTranslation();
  const [isOpen, setOpen] = useState(false);
  if (!view.rowsReady) return null;
  return (
    <Disclosure isExpanded={isOpen} onExpandedChange={setOpen} className="group">
      <Heading level={2}>
        <Button slot="trigger" className="text-link inline-flex min-h-6 items-center gap-1.5 text-sm">
          <svg
            viewBox="0 0 12 12"
            aria-hidden="true"
            className="size-2.5 transition-transform group-data-expanded:rotate-90"
          >
            <path d="m4 1.5 4.5 4.5L4 10.5" fill="none" stroke="currentColor" strokeWidth="1.8" />
          </svg>
          {t("filter.mapInWords")}
        </Button>
      </Heading>
      <DisclosurePanel>
        {/* Not even worked out as long as nobody reads it. */}
        {isOpen && <Text view={view} />}
      </DisclosurePanel>
    </Disclosure>
  );
}
