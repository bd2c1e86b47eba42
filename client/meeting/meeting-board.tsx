/** The meeting itself: the agenda beside one thing at a time, worked by keys, buttons or touch. */
import { useEffect, useRef } from "react";
import { useTranslation } from "react-i18next";
import type { View } from "#client/model/use-view.ts";
import { classes } from "#client/ui/classes.ts";
import { Empty } from "#client/ui/state.tsx";
import { useMedia } from "#client/ui/use-media.ts";
import { AgendaList } from "./agenda-list.tsx";
import { ItemView } from "./item-view.tsx";
import type { Command } from "./keyboard.ts";
import { MeetingBar } from "./meeting-bar.tsx";
import { QuestionView } from "./question-view.tsx";
import { SavingLine } from "./saving-line.tsx";
import { SettingFields } from "./setting-fields.tsx";
import { StepButtons } from "./step-buttons.tsx";
import { today } from "./today.ts";
import { useMeeting } from "./use-meeting.ts";
import { useMeetingKeys } from "./use-meeting-keys.ts";
import { useProjector } from "./use-projector.ts";

export function MeetingBoard({ view }: { view: View }) {
  const { t } = useTranslation();
  const board = useRef<HTMLElement>(null);
  const middle = useRef<HTMLDivElement>(null);
  const meeting = useMeeting(view);
  const projector = useProjector(board);
  const hasRoom = useMedia("(min-width: 64rem)");
  const { current } = meeting;
  const item = current?.id;

  const onCommand = (command: Command) => {
    if (command.kind === "undo") return meeting.undo();
    if (command.kind === "next") return meeting.go(1);
    if (command.kind === "previous") return meeting.go(-1);
    if (current === null) return;
    if (command.kind !== "status") return meeting.setWriting({ kind: command.kind, begun: "" });
    if (current.kind === "measure") return meeting.setStatus(current.row, command.status);
    // Of a question from the room there is only that it is done.
    if (command.status === "done" && current.question.answeredOn === null)
      meeting.changeQuestion(current, { answeredOn: today() });
  };
  useMeetingKeys(board, onCommand);
  // biome-ignore lint/correctness/useExhaustiveDependencies: each measure is read from its beginning.
  useEffect(() => {
    middle.current?.scrollTo({ top: 0 });
    board.current?.focus({ preventScroll: true });
  }, [item]);

  const list = <AgendaList meeting={meeting} />;
  return (
    <section
      ref={board}
      tabIndex={-1}
      aria-label={t("meeting.heading")}
      className={classes(
        "flex min-h-0 flex-1 bg-paper outline-none",
        projector.isOn ? "text-2xl" : "text-lg",
      )}
    >
      {hasRoom && !projector.isOn && (
        <div className="w-88 shrink-0 overflow-y-auto border-r border-line px-2 py-4 text-base">{list}</div>
      )}
      <div className="flex min-w-0 flex-1 flex-col">
        <div ref={middle} className="min-h-0 flex-1 overflow-y-auto px-5 pt-4 pb-8 sm:px-8">
          <div className={classes("mx-auto space-y-5", projector.isOn ? "max-w-6xl" : "max-w-4xl")}>
            {!projector.isOn && <SettingFields weeks={meeting.weeks} months={meeting.months} />}
            {!projector.isOn && <MeetingBar />}
            {!hasRoom && meeting.items.length > 0 && (
              <details className="rounded-xl border border-line p-3 text-base">
                <summary className="cursor-pointer font-semibold">
                  {t("meeting.agendaOf", { count: meeting.items.length })}
                </summary>
                <div className="mt-3">{list}</div>
              </details>
            )}
            {current === null ? (
              <Empty title={t("meeting.nothing.title")}>{t("meeting.nothing.body")}</Empty>
            ) : current.kind === "measure" ? (
              <ItemView item={current} meeting={meeting} />
            ) : (
              <QuestionView item={current} meeting={meeting} />
            )}
          </div>
        </div>
        <footer className="flex flex-wrap items-center gap-x-6 gap-y-2 border-t border-line bg-paper-2 px-5 py-2.5 text-base sm:px-8">
          <StepButtons meeting={meeting} />
          <div className="min-w-0 flex-1 basis-64">
            <SavingLine decisions={meeting.decisions} rewrite={meeting.rewrite} />
          </div>
          <button
            type="button"
            className="button max-sm:hidden"
            aria-pressed={projector.isOn}
            onClick={projector.toggle}
          >
            {t(projector.isOn ? "meeting.projector.off" : "meeting.projector.on")}
          </button>
        </footer>
      </div>
    </section>
  );
}
