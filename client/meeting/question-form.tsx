/** A question from the room is answered in words, or promised anew: by another day, or by somebody else. */
import { useId, useState } from "react";
import { useTranslation } from "react-i18next";
import { tidy } from "#client/model/tidy.ts";
import { useView } from "#client/model/use-view.ts";
import { OptionalChoiceField } from "#client/ui/choice-field.tsx";
import { ActorId } from "#data/schema/ids.ts";
import type { QuestionPatch, RoomQuestion } from "#data/schema/story.ts";
import { FormFrame } from "./form-frame.tsx";
import { today } from "./today.ts";
import type { Writing } from "./use-meeting.ts";
import { WordsField } from "./words-field.tsx";

interface QuestionFormProps extends Writing {
  question: RoomQuestion;
  onSave: (set: QuestionPatch) => void;
  onClose: () => void;
}

const LONGEST = 600;

function AnswerForm({ begun, onSave, onClose }: Omit<QuestionFormProps, "kind" | "question">) {
  const { t } = useTranslation();
  const [text, setText] = useState(begun);
  const [fault, setFault] = useState<string | null>(null);
  const save = () => {
    const answer = tidy(text);
    if (answer === "") return setFault(t("meeting.fault.empty"));
    onSave({ answeredOn: today(), answer });
  };
  return (
    <FormFrame label={t("meeting.question.answer")} onSave={save} onClose={onClose}>
      <WordsField
        label={t("meeting.question.text")}
        longest={LONGEST}
        value={text}
        fault={fault}
        onChange={(written) => {
          setText(written);
          setFault(null);
        }}
      />
    </FormFrame>
  );
}

function PromiseForm({ question, onSave, onClose }: Omit<QuestionFormProps, "kind" | "begun">) {
  const { t } = useTranslation();
  const ids = { day: useId(), fault: useId() };
  const { actors } = useView();
  const [owner, setOwner] = useState<string>(question.owner ?? "");
  const [promised, setPromised] = useState(question.promised ?? "");
  const [fault, setFault] = useState<string | null>(null);
  const save = () => {
    const next = {
      owner: ActorId.nullable().parse(owner === "" ? null : owner),
      promised: promised === "" ? null : promised,
    };
    const set: QuestionPatch = {
      ...(next.owner === question.owner ? {} : { owner: next.owner }),
      ...(next.promised === question.promised ? {} : { promised: next.promised }),
    };
    if (Object.keys(set).length === 0) return setFault(t("meeting.question.same"));
    onSave(set);
  };
  return (
    <FormFrame label={t("meeting.question.promise")} onSave={save} onClose={onClose}>
      <div className="grid gap-3 sm:grid-cols-2">
        <div>
          <label htmlFor={ids.day} className="field-label">
            {t("meeting.question.by")}
          </label>
          <input
            id={ids.day}
            type="date"
            // biome-ignore lint/a11y/noAutofocus: the form opens at a key, to be written in.
            autoFocus
            value={promised}
            aria-describedby={ids.fault}
            onChange={({ target }) => {
              setPromised(target.value);
              setFault(null);
            }}
            className="input"
          />
        </div>
        <OptionalChoiceField
          label={t("meeting.question.owner")}
          value={owner}
          nothing={t("meeting.question.nobody")}
          choices={actors.map(({ id, name }) => ({ value: String(id), words: name }))}
          onChoose={(id) => {
            setOwner(id ?? "");
            setFault(null);
          }}
        />
      </div>
      <p id={ids.fault} role="alert" className="font-semibold text-fault empty:hidden">
        {fault}
      </p>
    </FormFrame>
  );
}

export function QuestionForm({ kind, ...props }: QuestionFormProps) {
  return kind === "note" ? <AnswerForm {...props} /> : <PromiseForm {...props} />;
}
