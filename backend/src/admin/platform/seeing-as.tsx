import { Alert } from "@medusajs/ui"
import { Link } from "react-router-dom"
import { useFormats } from "../baskets/use-formats"
import type { MyOperator } from "../workshop/me"

/** Tells the platform's people whose page they are reading, and that it cannot be changed from here. */
export function SeeingAs({ operator }: { operator: MyOperator }) {
  const { t } = useFormats()
  if (operator.role !== "platform") return null
  return (
    <Alert variant="warning" className="w-full print:hidden">
      {t("platform.seeing_as", { name: operator.name })}{" "}
      <Link className="text-ui-fg-base underline" to={`/operators/${operator.id}`}>
        {t("platform.back_to_operator")}
      </Link>
    </Alert>
  )
}
