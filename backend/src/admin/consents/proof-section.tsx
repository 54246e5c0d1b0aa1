import { Button, Text } from "@medusajs/ui"
import { useMutation, useQueryClient } from "@tanstack/react-query"
import { useRef } from "react"
import { useFormats } from "../baskets/use-formats"
import { Section } from "../pieces/section"
import { BackendRefusal, sendFile } from "../workshop/call-backend"
import type { ConsentView } from "./consent-types"

/** The signed papers: added, and saved by whoever may read them. */
export function ProofSection({ path, consent }: { path: string; consent: ConsentView }) {
  const { t, moment } = useFormats()
  const client = useQueryClient()
  const input = useRef<HTMLInputElement>(null)
  const adding = useMutation({
    mutationFn: (file: File) => sendFile(`${path}/proofs?name=${encodeURIComponent(file.name)}`, file),
    onSuccess: () => client.invalidateQueries({ queryKey: ["etabli-consent"] }),
  })
  const code = adding.error instanceof BackendRefusal ? adding.error.fields[0]?.code : undefined
  return (
    <Section id="proof" title={t("consents.proof.title")}>
      <Text size="small">{t("consents.proof.text")}</Text>
      {consent.proofs.length === 0 && <Text size="small">{t("consents.proof.none")}</Text>}
      <ul className="flex flex-col gap-1">
        {consent.proofs.map(({ id, name, at }) => (
          <li key={id} className="txt-small">
            <a
              href={`${path}/proofs/${id}`}
              download
              className="text-ui-fg-base break-all underline underline-offset-2"
            >
              {name}
            </a>{" "}
            <span className="text-ui-fg-subtle">{moment(at)}</span>
          </li>
        ))}
      </ul>
      <div role="status" className="flex flex-wrap items-center gap-3">
        <input
          ref={input}
          type="file"
          accept="application/pdf,image/jpeg,image/png,image/webp"
          className="sr-only"
          aria-label={t("consents.proof.add")}
          tabIndex={-1}
          onChange={(event) => {
            const file = event.target.files?.[0]
            if (file) adding.mutate(file)
            event.target.value = ""
          }}
        />
        <Button variant="secondary" isLoading={adding.isPending} onClick={() => input.current?.click()}>
          {t("consents.proof.add")}
        </Button>
        {adding.isSuccess && <Text size="small">{t("consents.proof.added")}</Text>}
        {adding.isError && (
          <Text size="small" className="text-ui-fg-error">
            {t(`consents.fault.${code ?? "other"}`, { defaultValue: t("consents.fault.other") })}
          </Text>
        )}
      </div>
    </Section>
  )
}
