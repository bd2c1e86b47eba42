/** What two people have changed at the same time: what comes along by itself, and what has to be chosen. */
import { useEffect, useRef, useState } from "react";
import { Button } from "react-aria-components";
import { useTranslation } from "react-i18next";
import { Notice } from "#client/ui/notice.tsx";
import { ConflictField } from "./conflict-field.tsx";
import type { Draft, DraftField } from "./draft.ts";
import type { Edit, Meeting } from "./use-edit.ts";
import { useValueWords } from "./use-value-words.ts";

function Along({ title, fields, values }: { title: string; fields: readonly DraftField[]; values: Draft }) {
  const { t } = useTranslation();
  const words = useValueWords();
  if (fields.length === 0) return null;
  return (
    <section>
      <h3 className="text-sm font-semibold text-muted">{title}</h3>
      <ul className="mt-1 space-y-1">
        {fields.map((field) => (
          <li key={field}>
            <span className="font-semibold">{t(`edit.field.${field}`)}:</span> {words(field, values[field])}
          </li>
        ))}
      </ul>
    </section>
  );
}

interface MergeViewProps {
  edit: Edit;
  meeting: Meeting;
  onClose: () => void;
}

export function MergeView({ edit, meeting: { current, theirs, merge }, onClose }: MergeViewProps) {
  const { t } = useTranslation();
  const [merged, setMerged] = useState(merge.merged);
  const top = useRef<HTMLDivElement>(null);
  useEffect(() => top.current?.focus(), []);
  return (
    <>
      <div className="min-h-0 flex-1 space-y-5 overflow-y-auto px-5 py-4">
        <div ref={top} tabIndex={-1} role="alert" className="rounded-lg">
          <Notice tone="care" title={t("edit.merge.title")}>
            {t("edit.merge.intro")} {merge.conflicts.length === 0 && t("edit.merge.noConflict")}
          </Notice>
        </div>
        {merge.conflicts.length > 0 && (
          <section className="space-y-4">
            <h3 className="text-sm font-semibold text-muted">{t("edit.merge.both")}</h3>
            {merge.conflicts.map((field) => (
              <ConflictField
                key={field}
                field={field}
                mine={merge.merged[field]}
                theirs={theirs[field]}
                onChoose={(side) =>
                  setMerged({ ...merged, [field]: (side === "mine" ? merge.merged : theirs)[field] })
                }
              />
            ))}
          </section>
        )}
        <Along title={t("edit.merge.onlyTheirs")} fields={merge.theirs} values={theirs} />
        <Along title={t("edit.merge.onlyMine")} fields={merge.mine} values={merge.merged} />
      </div>
      <footer className="flex flex-wrap justify-end gap-3 border-t border-line bg-paper px-5 py-3">
        <Button className="button" onPress={onClose}>
          {t("edit.cancel")}
        </Button>
        <Button className="button button-primary" onPress={() => edit.save(current, merged)}>
          {t("edit.merge.save")}
        </Button>
      </footer>
    </>
  );
}
