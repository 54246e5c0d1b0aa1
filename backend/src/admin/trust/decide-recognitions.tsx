import type { RecognitionRow } from "@etabli/trust"
import { Button, Input, Text, toast } from "@medusajs/ui"
import { useQuery, useQueryClient } from "@tanstack/react-query"
import { useId, useState } from "react"
import { useFormats } from "../baskets/use-formats"
import { Card } from "../orders/card"
import { Field } from "../pieces/field"
import { readBackend, sendBackend } from "../workshop/call-backend"
import { Note } from "../workshop/workshop-frame"
import { RecognitionFacts } from "./recognition-facts"
import { useFaultWord } from "./use-fault-word"

const QUERY_KEY = ["etabli-recognitions-to-check"]
const PATH = "/admin/recognitions"

/** Recognitions whose proof waits for the platform, then those decided lately. */
export function DecideRecognitions() {
  const { t } = useFormats()
  const client = useQueryClient()
  const { byField } = useFaultWord("recognitions")
  const { data, isError } = useQuery({
    queryKey: QUERY_KEY,
    queryFn: async () => (await readBackend<{ recognitions: RecognitionRow[] }>(PATH)).recognitions,
  })
  if (!data) return <Note>{t(isError ? "recognitions.failed" : "work.loading")}</Note>
  const decide = async (id: string, body: object) => {
    try {
      await sendBackend("POST", `${PATH}/${id}/decision`, body)
      toast.success(t("recognitions.decided"))
    } catch (error) {
      toast.error(Object.values(byField(error))[0] ?? "")
    }
    await client.invalidateQueries({ queryKey: QUERY_KEY })
  }
  return (
    <Card title={t("to_check.recognitions")}>
      {data.length === 0 && <Text className="px-6 py-6">{t("to_check.nothing")}</Text>}
      {data.map((recognition) => (
        <div key={recognition.id} className="flex flex-wrap items-start justify-between gap-6 px-6 py-4">
          <RecognitionFacts recognition={recognition} proofPath={`${PATH}/${recognition.id}/proof`} withOperator />
          {recognition.state === "submitted" && (
            <Decision name={recognition.name} onDecide={(body) => void decide(recognition.id, body)} />
          )}
        </div>
      ))}
    </Card>
  )
}

function Decision({ name, onDecide }: { name: string; onDecide: (body: object) => void }) {
  const { t } = useFormats()
  const id = useId()
  const [note, setNote] = useState("")
  return (
    <div className="flex w-full flex-col gap-3 sm:w-64">
      <Button size="small" onClick={() => onDecide({ decision: "confirm" })}>
        {t("recognitions.confirm")}
        <span className="sr-only"> {name}</span>
      </Button>
      <Field id={id} label={t("recognitions.refuse_why")}>
        {(described) => (
          <Input
            {...described}
            size="small"
            maxLength={500}
            value={note}
            onChange={(event) => setNote(event.target.value)}
          />
        )}
      </Field>
      <Button
        size="small"
        variant="secondary"
        disabled={note.trim() === ""}
        onClick={() => onDecide({ decision: "refuse", note: note.trim() })}
      >
        {t("recognitions.refuse")}
        <span className="sr-only"> {name}</span>
      </Button>
    </div>
  )
}
