import { CONTROL } from "@/ui/field"

type MeasureFieldProps = { name: string; label: string; value: number | null }

export function MeasureField({ name, label, value }: MeasureFieldProps) {
  return (
    <label className="flex flex-col gap-1 text-xs">
      {label}
      <input
        name={name}
        inputMode="decimal"
        pattern="[0-9]{1,7}([.,][0-9]{1,2})?"
        defaultValue={value ?? ""}
        className={`${CONTROL} tabular`}
      />
    </label>
  )
}
