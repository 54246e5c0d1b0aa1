import { Container, Heading, Text } from "@medusajs/ui"
import { Link } from "react-router-dom"
import { useFormats } from "../baskets/use-formats"
import type { AtRisk } from "./hours-types"

/** Promises that the new hours no longer hold: nothing was moved, somebody has to decide. */
export function AtRiskPanel({ lines }: { lines: readonly AtRisk[] }) {
  const { t, day } = useFormats()
  return (
    <Container className="px-4 py-4 md:px-6">
      <div role="alert" className="flex flex-col gap-2">
        <Heading level="h2">{t("hours.at_risk", { count: lines.length })}</Heading>
        <Text size="small">{t("hours.at_risk_hint")}</Text>
        <ul className="flex flex-col gap-1">
          {lines.map(({ line_id, number, title, quantity, promised_to, possible }) => {
            const said = { number, title, quantity, promised: day(promised_to) }
            return (
              <li key={line_id} className="txt-small">
                {possible
                  ? t("hours.at_risk_line", { ...said, possible: day(possible.to) })
                  : t("hours.at_risk_never", said)}
              </li>
            )
          })}
        </ul>
        <Link className="txt-small text-ui-fg-base underline" to="/promises">
          {t("hours.at_risk_letters")}
        </Link>
      </div>
    </Container>
  )
}
