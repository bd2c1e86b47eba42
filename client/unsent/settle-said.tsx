/** A decision or an answer that met somebody else's while it waited: both are shown, and one chooses. */
import { useTranslation } from "react-i18next";
import type { EditOf } from "#client/outbox/index.ts";
import {
  insistedAnswer,
  insistedDecision,
  isSame,
  saidByAnswer,
  saidByDecision,
  saidOfAssignment,
  saidOfFinding,
  useOutbox,
} from "#client/outbox/index.ts";
import { MergeView } from "#client/ui/merge-view.tsx";
import { useSaidWords } from "./use-said-words.ts";

interface SettleSaidProps<Said> {
  title: string;
  name: string;
  mine: Said;
  theirs: Said;
  words: (said: Said) => string;
  onChoose: (isMine: boolean) => void;
  onClose: () => void;
}

/** What is said is said as a whole: of two sayings one stands. */
function SettleSaid<Said>({ title, name, mine, theirs, words, onChoose, onClose }: SettleSaidProps<Said>) {
  return (
    <MergeView<{ said: Said }>
      title={title}
      theirs={{ said: theirs }}
      merge={{ merged: { said: mine }, conflicts: ["said"], theirs: [], mine: [] }}
      words={{ name: () => name, value: (_, { said }) => words(said) }}
      onSave={({ said }) => onChoose(isSame(said, mine))}
      onClose={onClose}
    />
  );
}

export function SettleDecision({ edit, onClose }: { edit: EditOf<"finding">; onClose: () => void }) {
  const { t } = useTranslation();
  const outbox = useOutbox();
  const { decision } = useSaidWords();
  const finding = edit.stuck?.kind === "meets" ? edit.stuck.current.finding : undefined;
  if (finding === undefined) return null;
  const isSameGround = finding.fingerprint === edit.set.fingerprint;
  return (
    <SettleSaid
      title={t(isSameGround ? "outbox.meets.decision" : "outbox.meets.ground")}
      name={t("outbox.field.decision")}
      mine={saidByDecision(edit.set)}
      theirs={saidOfFinding(finding)}
      words={decision}
      onChoose={(isMine) => {
        onClose();
        void outbox.settle(edit.id, isMine ? insistedDecision(edit) : null);
      }}
      onClose={onClose}
    />
  );
}

export function SettleAnswer({ edit, onClose }: { edit: EditOf<"answer">; onClose: () => void }) {
  const { t } = useTranslation();
  const outbox = useOutbox();
  const { answer } = useSaidWords();
  const assignments = edit.stuck?.kind === "meets" ? edit.stuck.current.assignments : undefined;
  const assignment = assignments?.find(({ actor }) => actor === edit.actor);
  if (assignment === undefined) return null;
  const isSameGround = assignment.ground === edit.set.ground;
  return (
    <SettleSaid
      title={t(isSameGround ? "outbox.meets.answer" : "outbox.meets.asked")}
      name={t("outbox.field.answer")}
      mine={saidByAnswer(edit.set)}
      theirs={saidOfAssignment(assignment)}
      words={answer}
      onChoose={(isMine) => {
        onClose();
        void outbox.settle(edit.id, isMine ? insistedAnswer(edit) : null);
      }}
      onClose={onClose}
    />
  );
}
