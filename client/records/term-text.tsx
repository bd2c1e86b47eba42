/** A text whose abbreviations and terms are explained on hover and on focus. */

import { Button, Tooltip, TooltipTrigger } from "react-aria-components";
import { useTranslation } from "react-i18next";
import type { GlossaryEntry } from "#data/schema/glossary.ts";
import { cutAtTerms } from "./glossary.ts";

export function Term({ text, entry }: { text: string; entry: GlossaryEntry }) {
  const { i18n } = useTranslation();
  const { spelledOut, explanation } = i18n.language === "en" ? entry.en : entry.sv;
  return (
    <TooltipTrigger delay={300}>
      <Button className="cursor-help underline decoration-line-strong decoration-dotted underline-offset-4">
        {text}
      </Button>
      <Tooltip
        placement="top"
        className="max-w-72 rounded-lg bg-ink px-3 py-2 text-sm text-paper shadow-float"
        lang={i18n.language}
      >
        <strong className="block">{spelledOut}</strong>
        {explanation}
      </Tooltip>
    </TooltipTrigger>
  );
}

export function TermText({ text }: { text: string }) {
  let offset = 0;
  return cutAtTerms(text).map((piece) => {
    const key = `${offset}`;
    offset += piece.text.length;
    return piece.entry === null ? (
      <span key={key}>{piece.text}</span>
    ) : (
      <Term key={key} text={piece.text} entry={piece.entry} />
    );
  });
}
