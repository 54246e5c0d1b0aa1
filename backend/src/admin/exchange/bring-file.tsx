import { Button, Container, Heading, RadioGroup, Text } from "@medusajs/ui"
import { useMutation } from "@tanstack/react-query"
import { useId, useRef, useState } from "react"
import type { ImportView } from "./import-view"
import { useFormats } from "../baskets/use-formats"
import { BackendRefusal } from "../workshop/call-backend"
import { readerOf } from "./reader-of"
import { sendFile } from "./send-file"
import { useFaultWords } from "./use-fault-words"

const KINDS = ["pieces", "stock", "prices", "photos"] as const
type Kind = (typeof KINDS)[number]
type Props = { path: string; onRead: (run: ImportView) => void }

/** What a file holds, the template for it, and the file itself. */
export function BringFile({ path, onRead }: Props) {
  const { t } = useFormats()
  const locale = readerOf(useFormats().language)
  const say = useFaultWords()
  const id = useId()
  const picker = useRef<HTMLInputElement>(null)
  const [kind, setKind] = useState<Kind>("pieces")
  const sending = useMutation({
    mutationFn: (file: File) => sendFile(path, { kind, file, locale }),
    onSuccess: onRead,
  })
  const refusal = sending.error instanceof BackendRefusal ? (sending.error.fields[0]?.code ?? "other") : "other"
  return (
    <Container className="flex flex-col gap-4 px-6 py-4">
      <Heading level="h2" id={id}>
        {t("exchange.import.what")}
      </Heading>
      <RadioGroup
        value={kind}
        aria-labelledby={id}
        onValueChange={(value) => setKind(KINDS.find((one) => one === value) ?? "pieces")}
        className="grid gap-3 sm:grid-cols-2"
      >
        {KINDS.map((one) => (
          <RadioGroup.ChoiceBox
            key={one}
            value={one}
            label={t(`exchange.import.kind.${one}`)}
            description={t(`exchange.import.about.${one}`)}
          />
        ))}
      </RadioGroup>
      {kind !== "photos" && (
        <div className="flex flex-wrap items-center gap-3">
          <Text size="small">{t("exchange.import.template")}</Text>
          {(["xlsx", "csv"] as const).map((format) => (
            <Button key={format} size="small" variant="secondary" asChild>
              <a
                href={`${path}/template?kind=${kind}&format=${format}&locale=${locale}`}
                aria-label={t("exchange.import.template_label", {
                  kind: t(`exchange.import.kind.${kind}`),
                  format: format.toUpperCase(),
                })}
                download
              >
                {format.toUpperCase()}
              </a>
            </Button>
          ))}
        </div>
      )}
      <input
        ref={picker}
        type="file"
        className="sr-only"
        tabIndex={-1}
        aria-label={t("exchange.import.file")}
        accept={kind === "photos" ? ".zip" : ".xlsx,.csv,.txt"}
        onChange={(event) => {
          const file = event.target.files?.[0]
          event.target.value = ""
          if (file) sending.mutate(file)
        }}
      />
      <div className="flex flex-wrap items-center gap-3" role="status">
        <Button size="small" disabled={sending.isPending} onClick={() => picker.current?.click()}>
          {t("exchange.import.choose")}
        </Button>
        {sending.isPending && <Text size="small">{t("exchange.import.reading")}</Text>}
        {sending.isError && (
          <Text size="small" className="text-ui-fg-error">
            {say("file_fault", refusal)}
          </Text>
        )}
      </div>
    </Container>
  )
}
