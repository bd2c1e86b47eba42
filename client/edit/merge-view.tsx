/** What two people have changed of one measure at the same time. */
import { useTranslation } from "react-i18next";
import { useMeasureWords } from "#client/records/use-measure-words.ts";
import { MergeView as Merging } from "#client/ui/merge-view.tsx";
import type { Edit, Meeting } from "./use-edit.ts";

interface MergeViewProps {
  edit: Edit;
  meeting: Meeting;
  onClose: () => void;
}

export function MergeView({ edit, meeting: { current, theirs, merge }, onClose }: MergeViewProps) {
  const { t } = useTranslation();
  const words = useMeasureWords();
  return (
    <Merging
      title={t("edit.merge.title")}
      theirs={theirs}
      merge={merge}
      words={{
        name: (field) => t(`edit.field.${field}`),
        value: (field, record) => words.value(field, record[field]),
      }}
      onSave={(merged) => edit.save(current, merged)}
      onClose={onClose}
    />
  );
}
