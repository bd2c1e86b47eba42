/** A value to choose, with how many measures it would leave. */
import { Checkbox } from "react-aria-components";
import { CheckMark } from "#client/ui/check-mark.tsx";

interface FacetChoiceProps {
  value: string;
  words: string;
  count: number;
}

export function FacetChoice({ value, words, count }: FacetChoiceProps) {
  return (
    <Checkbox
      value={value}
      className="group flex cursor-pointer items-center gap-2 rounded-md py-0.5 data-focus-visible:outline-2 data-focus-visible:outline-accent"
    >
      <CheckMark />
      <span className="flex-1 leading-snug">{words}</span>
      <span className="tabular text-sm text-muted">{count}</span>
    </Checkbox>
  );
}
