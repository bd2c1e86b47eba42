/** What two people have changed at the same time: what comes along by itself, and what has to be chosen. */
import { useEffect, useRef, useState } from "react";
import { Button } from "react-aria-components";
import { useTranslation } from "react-i18next";
import type { Merge } from "#client/model/three-way.ts";
import { ConflictField } from "./conflict-field.tsx";
import { Notice } from "./notice.tsx";

/** How the record's fields and their values are called. */
export interface FieldWords<T> {
  name: (field: keyof T) => string;
  value: (field: keyof T, record: T) => string;
}

interface AlongProps<T> {
  title: string;
  fields: readonly (keyof T)[];
  record: T;
  words: FieldWords<T>;
}

function Along<T>({ title, fields, record, words }: AlongProps<T>) {
  if (fields.length === 0) return null;
  return (
    <section>
      <h3 className="text-sm font-semibold text-muted">{title}</h3>
      <ul className="mt-1 space-y-1">
        {fields.map((field) => (
          <li key={String(field)} className="wrap-break-word">
            <span className="font-semibold">{words.name(field)}:</span> {words.value(field, record)}
          </li>
        ))}
      </ul>
    </section>
  );
}

interface MergeViewProps<T> {
  title: string;
  theirs: T;
  merge: Merge<T>;
  words: FieldWords<T>;
  onSave: (merged: T) => void;
  onClose: () => void;
}

export function MergeView<T>({ title, theirs, merge, words, onSave, onClose }: MergeViewProps<T>) {
  const { t } = useTranslation();
  const [merged, setMerged] = useState(merge.merged);
  const top = useRef<HTMLDivElement>(null);
  useEffect(() => top.current?.focus(), []);
  return (
    <>
      <div className="min-h-0 flex-1 space-y-5 overflow-y-auto px-5 py-4">
        <div ref={top} tabIndex={-1} role="alert" className="rounded-lg">
          <Notice tone="care" title={title}>
            {t("edit.merge.intro")} {merge.conflicts.length === 0 && t("edit.merge.noConflict")}
          </Notice>
        </div>
        {merge.conflicts.length > 0 && (
          <section className="space-y-4">
            <h3 className="text-sm font-semibold text-muted">{t("edit.merge.both")}</h3>
            {merge.conflicts.map((field) => (
              <ConflictField
                key={String(field)}
                label={words.name(field)}
                mine={words.value(field, merge.merged)}
                theirs={words.value(field, theirs)}
                onChoose={(side) =>
                  setMerged({ ...merged, [field]: (side === "mine" ? merge.merged : theirs)[field] })
                }
              />
            ))}
          </section>
        )}
        <Along title={t("edit.merge.onlyTheirs")} fields={merge.theirs} record={theirs} words={words} />
        <Along title={t("edit.merge.onlyMine")} fields={merge.mine} record={merge.merged} words={words} />
      </div>
      <footer className="flex flex-wrap justify-end gap-3 border-t border-line bg-paper px-5 py-3">
        <Button className="button" onPress={onClose}>
          {t("edit.cancel")}
        </Button>
        <Button className="button button-primary" onPress={() => onSave(merged)}>
          {t("edit.merge.save")}
        </Button>
      </footer>
    </>
  );
}
