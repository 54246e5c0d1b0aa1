import { Select } from "@medusajs/ui"

type ChoiceProps = {
  id: string
  value: string
  options: { value: string; label: string }[]
  onChange: (value: string) => void
}

/** A list to choose from, with its error named as its description. */
export function Choice({ id, value, options, onChange }: ChoiceProps) {
  return (
    <Select size="small" value={value} onValueChange={onChange}>
      <Select.Trigger id={id} aria-describedby={`${id}-error`}>
        <Select.Value />
      </Select.Trigger>
      <Select.Content>
        {options.map((option) => (
          <Select.Item key={option.value} value={option.value}>
            {option.label}
          </Select.Item>
        ))}
      </Select.Content>
    </Select>
  )
}
