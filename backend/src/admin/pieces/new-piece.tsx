import { isLocale } from "@etabli/i18n"
import { LANGUAGES } from "@etabli/listing"
import { Button, Heading, Input, Text } from "@medusajs/ui"
import { useMutation } from "@tanstack/react-query"
import { useState } from "react"
import { useNavigate } from "react-router-dom"
import { useFormats } from "../baskets/use-formats"
import { sendBackend } from "../workshop/call-backend"
import { Choice, Field } from "./field"
import type { FormState } from "./form-state"
import { KindChoice } from "./kind-choice"
import { NewModal } from "./new-modal"

type Props = { operatorId: string; languages: readonly string[] }

/** A name, a language and a kind: then the piece has its page. */
export function NewPiece(props: Props) {
  const { t } = useFormats()
  return (
    <NewModal button={t("pieces.new")} title={t("pieces.create.title")}>
      <NewPieceForm {...props} />
    </NewModal>
  )
}

function NewPieceForm({ operatorId, languages }: Props) {
  const { t } = useFormats()
  const navigate = useNavigate()
  const own = languages.find(isLocale) ?? "fr"
  const [piece, setPiece] = useState<{ name: string; language: string; kind: FormState["kind"] }>({
    name: "",
    language: own,
    kind: "ready",
  })
  const making = useMutation({
    mutationFn: () => sendBackend<{ id: string }>("POST", `/admin/operators/${operatorId}/pieces`, piece),
    onSuccess: ({ id }) => void navigate(`/pieces/${id}`),
  })
  return (
    <form
      className="mx-auto flex w-full max-w-2xl flex-col gap-6 px-6 py-10"
      onSubmit={(event) => {
        event.preventDefault()
        if (piece.name.trim()) making.mutate()
      }}
    >
      <Heading>{t("pieces.create.title")}</Heading>
      <Field id="new-name" label={t("pieces.create.name")} hint={t("pieces.empty_hint")}>
        {(described) => (
          <Input
            {...described}
            maxLength={120}
            autoComplete="off"
            lang={piece.language}
            value={piece.name}
            onChange={(event) => setPiece({ ...piece, name: event.target.value })}
          />
        )}
      </Field>
      <Choice
        id="new-language"
        label={t("pieces.create.language")}
        value={piece.language}
        options={LANGUAGES.map((value) => ({ value, label: t(`pieces.language.${value}`) }))}
        onChange={(language) => setPiece({ ...piece, language })}
      />
      <KindChoice value={piece.kind} onChange={(kind) => setPiece({ ...piece, kind })} />
      <div role="status">{making.isError && <Text className="text-ui-fg-error">{t("pieces.create.failed")}</Text>}</div>
      <div>
        <Button type="submit" size="large" isLoading={making.isPending} disabled={!piece.name.trim()}>
          {t("pieces.create.go")}
        </Button>
      </div>
    </form>
  )
}
