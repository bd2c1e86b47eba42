/** `/andrat`: what has changed since a day, for those who work with the plans. */
import { useTranslation } from "react-i18next";
import { useMe } from "#client/model/use-me.ts";
import { SinceList } from "#client/since/since-list.tsx";
import { DocumentPage } from "#client/ui/document-page.tsx";
import { PageTitle } from "#client/ui/page-title.tsx";
import { SignInFirst } from "#client/ui/sign-in-first.tsx";
import { Empty, Loading } from "#client/ui/state.tsx";
import { FilteredDocument } from "./filtered-document.tsx";

export function SinceView() {
  const { t } = useTranslation();
  const { me } = useMe();
  if (me !== undefined && me.grants.length > 0)
    return (
      <FilteredDocument heading={t("since.heading")} print={t("since.print")}>
        {(view) => <SinceList view={view} />}
      </FilteredDocument>
    );
  const refusal = () => {
    if (me === undefined) return <Loading lines={12} />;
    const title = t("since.notAllowed.title");
    if (me.kind === "account") return <Empty title={title}>{t("since.notAllowed.body")}</Empty>;
    return <SignInFirst title={title}>{t("since.notAllowed.body")}</SignInFirst>;
  };
  return (
    <DocumentPage>
      <PageTitle>{t("since.heading")}</PageTitle>
      <h1 className="font-serif text-4xl font-bold tracking-tight">{t("since.heading")}</h1>
      {refusal()}
    </DocumentPage>
  );
}
