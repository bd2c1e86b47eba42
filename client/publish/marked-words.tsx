/** A text with the words in it that do not go out: marked, and said aloud as such. */
import { Fragment } from "react";
import { useTranslation } from "react-i18next";
import type { FoundWords } from "#data/schema/publish-rule.ts";

/** Words that overlap are marked once, by the longest reach. */
function stretches(words: readonly FoundWords[]): { from: number; to: number }[] {
  const found: { from: number; to: number }[] = [];
  for (const { index, match } of words.toSorted((a, b) => a.index - b.index)) {
    const last = found.at(-1);
    if (last !== undefined && index <= last.to) last.to = Math.max(last.to, index + match.length);
    else found.push({ from: index, to: index + match.length });
  }
  return found;
}

export function MarkedWords({ text, words }: { text: string; words: readonly FoundWords[] }) {
  const { t } = useTranslation();
  const found = stretches(words);
  return (
    <span lang="sv">
      {found.map(({ from, to }, index) => (
        <Fragment key={from}>
          {text.slice(found[index - 1]?.to ?? 0, from)}
          <del className="rounded-sm bg-fault-wash text-fault decoration-2">
            <span className="sr-only">{` ${t("publish.beside.unfit")}: `}</span>
            {text.slice(from, to)}
          </del>
        </Fragment>
      ))}
      {text.slice(found.at(-1)?.to ?? 0)}
    </span>
  );
}
