/** Beside a measure, what research says of what it does: unfolds, and is fetched when it does. */
import { lazy, Suspense } from "react";
import { Button, Disclosure, DisclosurePanel } from "react-aria-components";
import { useTranslation } from "react-i18next";
import { type About, lookedUpBy } from "#data/rules/evidence/reviews-for.ts";
import { measureTypes } from "#data/rules/measure-types.ts";
import type { MeasureRow } from "#data/schema/measure-answer.ts";
import { useRowWords } from "./row-words.ts";

const MeasureEvidence = lazy(() => import("./measure-evidence.tsx"));

/** What of a row tells what it is about, as far as the reader sees it. */
const aboutRow = (row: MeasureRow): About => ({
  texts: [row.title ?? "", ...row.parts.flatMap(({ text }) => text ?? [])],
  types: measureTypes(row),
});

export function EvidenceFold({ row }: { row: MeasureRow }) {
  const { t, i18n } = useTranslation();
  const title = useRowWords().title(row);
  const about = aboutRow(row);
  const { kinds, types } = lookedUpBy(about);
  const names = [
    ...kinds.map(({ kind }) => t(`evidence.kind.${kind}`)),
    ...types.map((type) => t(`terms.measureType.${type}`)),
  ];
  if (names.length === 0) return null;
  const lower = names.map((name) =>
    /^\p{Lu}{2}/u.test(name) ? name : name.toLocaleLowerCase(i18n.language),
  );
  const what = new Intl.ListFormat(i18n.language, { type: "conjunction" }).format(lower);
  return (
    <Disclosure className="mt-1.5 text-sm print:hidden">
      {({ isExpanded }) => (
        <>
          <Button slot="trigger" className="text-link text-left">
            {t("evidence.fold", { what })}
            <span className="sr-only">: {title}</span>
          </Button>
          <DisclosurePanel>
            {isExpanded && (
              <Suspense fallback={<p role="status">{t("evidence.loading")}</p>}>
                <MeasureEvidence about={about} />
              </Suspense>
            )}
          </DisclosurePanel>
        </>
      )}
    </Disclosure>
  );
}
