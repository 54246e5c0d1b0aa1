import type { RecognitionRow } from "@etabli/trust"
import { Button, Container, Text, toast } from "@medusajs/ui"
import { useQuery, useQueryClient } from "@tanstack/react-query"
import { useState } from "react"
import { useFormats } from "../baskets/use-formats"
import { Card } from "../orders/card"
import type { MyOperator } from "../workshop/me"
import { Note } from "../workshop/workshop-frame"
import { RecognitionFacts } from "./recognition-facts"
import { RecognitionForm } from "./recognition-form"
import { recognitionsOf } from "./recognitions"
import { useFaultWord } from "./use-fault-word"

export function RecognitionDesk({ operator }: { operator: MyOperator }) {
  const { t } = useFormats()
  const client = useQueryClient()
  const calls = recognitionsOf(operator.id)
  const queryKey = ["etabli-recognitions", operator.id]
  const { data, isError } = useQuery({ queryKey, queryFn: calls.read })
  const [formNumber, setFormNumber] = useState(0)
  const isManager = operator.role === "manager"
  const refresh = (said: string) => {
    toast.success(said)
    void client.invalidateQueries({ queryKey })
  }
  if (!data) return <Note>{t(isError ? "recognitions.failed" : "work.loading")}</Note>
  return (
    <>
      <Container className="divide-y p-0">
        <Text size="small" className="text-ui-fg-subtle px-6 py-3">
          {t("recognitions.intro")}
        </Text>
        {data.length === 0 && <Text className="px-6 py-6">{t("recognitions.empty")}</Text>}
        {data.map((recognition) => (
          <div key={recognition.id} className="flex flex-wrap items-start justify-between gap-4 px-6 py-4">
            <RecognitionFacts recognition={recognition} proofPath={`${calls.path}/${recognition.id}/proof`} />
            {isManager && <Deeds operator={operator} recognition={recognition} onDone={refresh} />}
          </div>
        ))}
      </Container>
      {isManager && (
        <Card title={t("recognitions.add")}>
          <RecognitionForm
            key={formNumber}
            operatorId={operator.id}
            onSent={() => {
              setFormNumber(formNumber + 1)
              refresh(t("recognitions.sent"))
            }}
          />
        </Card>
      )}
    </>
  )
}

type DeedsProps = { operator: MyOperator; recognition: RecognitionRow; onDone: (said: string) => void }

/** Its paper while it waits, and taking it back. */
function Deeds({ operator, recognition, onDone }: DeedsProps) {
  const { t } = useFormats()
  const { byField } = useFaultWord("recognitions")
  const calls = recognitionsOf(operator.id)
  const { id, name, state } = recognition
  const run = (deed: Promise<unknown>, said: string) =>
    deed.then(
      () => onDone(said),
      (error: unknown) => toast.error(Object.values(byField(error))[0] ?? ""),
    )
  return (
    <div className="flex flex-wrap items-center gap-3">
      {state === "submitted" && (
        <label className="txt-small">
          <span className="block">{t("recognitions.add_proof")}</span>
          <input
            type="file"
            accept="application/pdf,image/jpeg,image/png,image/webp"
            aria-label={`${t("recognitions.add_proof")}: ${name}`}
            onChange={(event) => {
              const file = event.target.files?.[0]
              if (file) void run(calls.prove(id, file), t("recognitions.sent"))
            }}
          />
        </label>
      )}
      <Button
        size="small"
        variant="secondary"
        onClick={() => void run(calls.withdraw(id), t("recognitions.withdrawn"))}
      >
        {t("recognitions.withdraw")}
        <span className="sr-only"> {name}</span>
      </Button>
    </div>
  )
}
