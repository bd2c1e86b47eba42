/** The outlines that are not told as they stand, and those that one must answer for; on one map. */
import { useRef, useState } from "react";
import type { Theme } from "#client/map/index.ts";
import type { ChangeId, PlaceId } from "#data/schema/ids.ts";
import type { PublishPreview } from "#data/schema/publish-answer.ts";
import { CoarsenedMap } from "./coarsened-map.tsx";
import { OutlineQuestions } from "./outline-questions.tsx";

interface OutlinesProps {
  theme: Theme;
  preview: PublishPreview;
  onDone: (words: string, change: ChangeId) => void;
}

export function Outlines({ theme, preview: { district, outlines, questions }, onDone }: OutlinesProps) {
  const [chosen, setChosen] = useState<PlaceId | null>(null);
  const map = useRef<HTMLDivElement>(null);
  const coarser = new Set(outlines.map(({ id }) => id));
  const others = questions.filter(({ id }) => !coarser.has(id));
  const show = (id: PlaceId) => {
    setChosen(id);
    map.current?.querySelector("select")?.focus();
  };
  return (
    <>
      {questions.length > 0 && (
        <OutlineQuestions district={district} questions={questions} onShow={show} onDone={onDone} />
      )}
      <div ref={map}>
        <CoarsenedMap
          theme={theme}
          outlines={[...others, ...outlines]}
          coarser={coarser}
          chosen={chosen}
          onChoose={setChosen}
        />
      </div>
    </>
  );
}
