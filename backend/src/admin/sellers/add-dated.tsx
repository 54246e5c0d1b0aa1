import { Button, Text } from "@medusajs/ui"
import { useState } from "react"
import { DatedForm, type DatedFormProps } from "./dated-form"

type AddDatedProps = Omit<DatedFormProps, "onDone"> & { label: string; note?: string | undefined }

/** Opens a form that adds one dated row with its proof; faults stand beside their fields, and nothing typed is lost. */
export function AddDated(props: AddDatedProps) {
  const [isOpen, setOpen] = useState(false)
  if (!isOpen)
    return (
      <Button size="small" variant="secondary" onClick={() => setOpen(true)}>
        {props.label}
      </Button>
    )
  return (
    <div className="flex flex-col gap-3">
      {props.note && <Text size="small">{props.note}</Text>}
      <DatedForm {...props} onDone={() => setOpen(false)} />
    </div>
  )
}
