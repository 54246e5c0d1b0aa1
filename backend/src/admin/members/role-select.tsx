import { Select } from "@medusajs/ui"
import { useFormats } from "../baskets/use-formats"
import type { OperatorRole } from "../workshop/me"
import { ROLES } from "./members"

type RoleSelectProps = {
  role: OperatorRole
  label: string
  isDisabled?: boolean
  onChoose: (role: OperatorRole) => void
}

export function RoleSelect({ role, label, isDisabled = false, onChoose }: RoleSelectProps) {
  const { t } = useFormats()
  const choose = (value: string) => {
    const chosen = ROLES.find((one) => one === value)
    if (chosen && chosen !== role) onChoose(chosen)
  }
  return (
    <Select size="small" value={role} onValueChange={choose} disabled={isDisabled}>
      <Select.Trigger aria-label={label} className="w-56">
        <Select.Value />
      </Select.Trigger>
      <Select.Content>
        {ROLES.map((one) => (
          <Select.Item key={one} value={one}>
            {t(`access.role.${one}`)}
          </Select.Item>
        ))}
      </Select.Content>
    </Select>
  )
}
