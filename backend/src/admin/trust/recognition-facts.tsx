import type { RecognitionRow } from "@etabli/trust"
import { Badge, Text } from "@medusajs/ui"
import { useFormats } from "../baskets/use-formats"

const COLOUR = { submitted: "orange", confirmed: "green", refused: "red", withdrawn: "grey" } as const

type RecognitionFactsProps = { recognition: RecognitionRow; proofPath: string; withOperator?: boolean }

/** All that is said of a recognition, with the way to its register and its paper. */
export function RecognitionFacts({ recognition, proofPath, withOperator = false }: RecognitionFactsProps) {
  const { t, day } = useFormats()
  const { kind, name, issuing_body, number, valid_from, valid_to, state, note, proof_name, register_url } = recognition
  const from = day(valid_from)
  return (
    <div className="min-w-0">
      <p className="flex flex-wrap items-center gap-2">
        <Badge size="2xsmall" color={COLOUR[state]}>
          {t(`recognitions.state.${state}`)}
        </Badge>
        <Text size="small" className="text-ui-fg-subtle">
          {t(`recognitions.kinds.${kind}`)}
          {withOperator && ` · ${recognition.operator_name}`}
        </Text>
      </p>
      <Text weight="plus" className="break-words" lang={recognition.language}>
        {name}
      </Text>
      <Text size="small" className="break-words">
        <span lang={recognition.language}>{issuing_body}</span>
        {number && ` · ${number}`},{" "}
        {valid_to ? t("recognitions.from_to", { from, to: day(valid_to) }) : t("recognitions.since", { from })}
      </Text>
      {note && (
        <Text size="small" className="text-ui-fg-error break-words">
          {note}
        </Text>
      )}
      <p className="txt-small flex flex-wrap gap-4">
        <a className="text-ui-fg-base underline" href={register_url} target="_blank" rel="noreferrer">
          {t("recognitions.register")}
          <span className="sr-only"> {name}</span>
        </a>
        {proof_name ? (
          <a className="text-ui-fg-base underline" href={proofPath}>
            {t("recognitions.see_proof")}
            <span className="sr-only"> {name}</span>
          </a>
        ) : (
          <span className="text-ui-fg-subtle">{t("recognitions.no_proof")}</span>
        )}
      </p>
    </div>
  )
}
