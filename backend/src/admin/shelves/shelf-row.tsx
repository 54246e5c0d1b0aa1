import { type Language, LANGUAGES } from "@etabli/listing"
import { Button, Input, Label, Text, toast } from "@medusajs/ui"
import { useMutation } from "@tanstack/react-query"
import { type FormEvent, useState } from "react"
import { useFormats } from "../baskets/use-formats"
import { sendBackend } from "../workshop/call-backend"

/** What `GET /admin/shelves` answers, and every change of it. */
export type Shelf = { id: string; handle: string; names: Partial<Record<Language, string>>; pieces: number }

const LONGEST = 60

/** One shelf: its name in each language, saved together. */
export function ShelfRow({ shelf, onSaved }: { shelf: Shelf; onSaved: (shelves: Shelf[]) => void }) {
  const { t } = useFormats()
  const [typed, setTyped] = useState<Partial<Record<Language, string>>>({})
  const [isTried, setTried] = useState(false)
  const names = { ...shelf.names, ...typed }
  const empty = LANGUAGES.filter((language) => !names[language]?.trim())
  const saving = useMutation({
    mutationFn: () => sendBackend<{ shelves: Shelf[] }>("POST", `/admin/shelves/${shelf.id}`, { names }),
    onSuccess: ({ shelves }) => {
      setTyped({})
      setTried(false)
      onSaved(shelves)
      toast.success(t("house.shelves.saved"))
    },
    onError: () => toast.error(t("house.shelves.not_saved")),
  })
  const submit = (event: FormEvent) => {
    event.preventDefault()
    setTried(true)
    if (empty.length === 0) saving.mutate()
  }
  return (
    <form
      className="flex flex-wrap items-end gap-3 px-6 py-4"
      onSubmit={submit}
      aria-label={shelf.names.fr ?? shelf.handle}
    >
      {LANGUAGES.map((language) => {
        const id = `shelf-${shelf.handle}-${language}`
        const isMissing = isTried && empty.includes(language)
        return (
          <div key={language} className="min-w-48 grow">
            <Label htmlFor={id} size="small" weight="plus" className="capitalize">
              {t(`pieces.language.${language}`)}
            </Label>
            <Input
              id={id}
              size="small"
              lang={language}
              maxLength={LONGEST}
              aria-invalid={isMissing}
              aria-describedby={`${id}-fault`}
              value={names[language] ?? ""}
              onChange={(event) => setTyped({ ...typed, [language]: event.target.value })}
            />
            <div id={`${id}-fault`} role="status">
              {isMissing && (
                <Text size="xsmall" className="text-ui-fg-error">
                  {t("house.shelves.missing")}
                </Text>
              )}
            </div>
          </div>
        )
      })}
      <Button
        type="submit"
        size="small"
        variant="secondary"
        disabled={Object.keys(typed).length === 0}
        isLoading={saving.isPending}
      >
        {t("house.presentation.save")}
        <span className="sr-only"> {shelf.names.fr}</span>
      </Button>
    </form>
  )
}
