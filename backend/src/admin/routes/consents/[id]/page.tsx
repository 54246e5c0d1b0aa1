import { isLocale } from "@etabli/i18n"
import { Container, Heading } from "@medusajs/ui"
import { Link, useParams } from "react-router-dom"
import { useFormats } from "../../../baskets/use-formats"
import { ConsentForm } from "../../../consents/consent-form"
import { ConsentPage } from "../../../consents/consent-page"
import { useWorkshop } from "../../../workshop/use-workshop"
import { Note } from "../../../workshop/workshop-frame"

/** One consent, or a new one. */
export default function OneConsentPage() {
  const { t } = useFormats()
  const { id = "" } = useParams()
  const { operator } = useWorkshop()
  if (!operator) return null
  if (operator.role !== "manager") return <Note>{t("consents.manager_only")}</Note>
  if (id !== "new") return <ConsentPage key={`${operator.id} ${id}`} operatorId={operator.id} consentId={id} />
  return (
    <div className="flex flex-col gap-3">
      <Container className="flex flex-col gap-2 px-4 py-4 md:px-6">
        <Link to="/consents" className="txt-compact-small text-ui-fg-base underline underline-offset-2">
          {t("consents.back")}
        </Link>
        <Heading>{t("consents.new")}</Heading>
      </Container>
      <ConsentForm key={operator.id} operatorId={operator.id} language={operator.languages.find(isLocale) ?? "fr"} />
    </div>
  )
}
