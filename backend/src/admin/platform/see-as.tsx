import { Button } from "@medusajs/ui"
import { useNavigate } from "react-router-dom"
import { useFormats } from "../baskets/use-formats"
import { useWorkshop } from "../workshop/use-workshop"

/** Opens a workshop's own pages as its people see them: to read, with a banner that says so. */
export function SeeAs({ operatorId }: { operatorId: string }) {
  const { t } = useFormats()
  const { choose } = useWorkshop()
  const navigate = useNavigate()
  const open = () => {
    choose(operatorId)
    void navigate("/workshop")
  }
  return (
    <Button size="small" variant="secondary" onClick={open}>
      {t("platform.see_as")}
    </Button>
  )
}
