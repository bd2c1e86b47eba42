/** What two people have changed of one measure at the same time. */
import { useTranslation } from "react-i18next";
import { MergeView as Merging } from "#client/ui/merge-view.tsx";
import type { Edit, Meeting } from "./use-edit.ts";
import { useValueWords } from "./use-value-words.ts";

interface MergeViewProps {
  edit: Edit;
  meeting: Meeting;
  onClose: () => void;
}

export function MergeView({ edit, meeting: { current, theirs, merge }, onClose }: MergeViewProps) {
  const { t } = useTranslation();
  const words = useValueWords();
  return (
    <Merging
      title={t("edit.merge.title")}
      theirs={theirs}
      merge={merge}
      words={{
        name: (field) => t(`edit.field.${field}`),
        value: (field, record) => words(field, record[field]),
      }}
      onSave={(merged) => edit.save(current, merged)}
      onClose={onClose}
    />
  );
}
