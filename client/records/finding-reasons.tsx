/** Why a rule's matter counts, what one can do, and where to read more; it unfolds. */
import { Button, Disclosure, DisclosurePanel } from "react-aria-components";
import { useTranslation } from "react-i18next";
import type { FindingRule } from "#data/schema/noted-finding.ts";
import { GUIDANCE, GUIDANCE_OF } from "./guidance.ts";

export function GuidanceLink({ rule }: { rule: FindingRule }) {
  const { t } = useTranslation();
  const source = GUIDANCE_OF[rule];
  if (source === null) return null;
  return (
    <a href={GUIDANCE[source]} rel="noreferrer" className="text-link">
      {t("findings.read", { title: t(`findings.guidance.${source}`) })}
    </a>
  );
}

export function FindingReasons({ rule, sentence }: { rule: FindingRule; sentence: string }) {
  const { t } = useTranslation();
  return (
    <Disclosure>
      <Button slot="trigger" className="text-link min-h-6 text-sm">
        {t("findings.more")}
        <span className="sr-only">{`: ${sentence}`}</span>
      </Button>
      <DisclosurePanel>
        <dl className="mt-1 max-w-prose space-y-1.5">
          <div>
            <dt className="text-sm font-semibold text-muted">{t("findings.why")}</dt>
            <dd>{t(`findings.rule.${rule}.why`)}</dd>
          </div>
          <div>
            <dt className="text-sm font-semibold text-muted">{t("findings.todo")}</dt>
            <dd>{t(`findings.rule.${rule}.todo`)}</dd>
          </div>
        </dl>
        <p className="mt-1.5 text-sm">
          <GuidanceLink rule={rule} />
        </p>
      </DisclosurePanel>
    </Disclosure>
  );
}
