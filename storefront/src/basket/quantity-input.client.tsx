"use client"

import { useFormStatus } from "react-dom"

type QuantityInputProps = { label: string; value: number; most: number }

/** The number between − and +. A number typed is sent when the field is left or Enter pressed. */
export function QuantityInput({ label, value, most }: QuantityInputProps) {
  const { pending } = useFormStatus()
  return (
    <input
      type="number"
      name="quantity"
      inputMode="numeric"
      min={0}
      max={most}
      defaultValue={value}
      aria-label={label}
      aria-busy={pending}
      onBlur={(event) => {
        const { form, value: typed } = event.currentTarget
        if (typed !== "" && Number(typed) !== value) form?.requestSubmit()
      }}
      className="tabular h-11 w-12 appearance-none border-x border-line bg-transparent text-center aria-busy:opacity-50 [&::-webkit-inner-spin-button]:appearance-none"
    />
  )
}
