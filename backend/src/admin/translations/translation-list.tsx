import { type Language, LANGUAGES } from "@etabli/listing"
import { Container, Tabs, Text, toast } from "@medusajs/ui"
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query"
import { useState } from "react"
import { Link } from "react-router-dom"
import { useFormats } from "../baskets/use-formats"
import { BackendRefusal } from "../workshop/call-backend"
import type { MyOperator } from "../workshop/me"
import { Pager } from "../workshop/pager"
import { TranslatedPieceRow } from "./translated-piece"
import { markChecked, readTranslations, type TranslatedPiece } from "./translations"

type Props = { operator: MyOperator; language: Language; onLanguage: (language: Language) => void; mayCheck: boolean }

/** What one workshop has to read over, a language at a time. */
export function TranslationList({ operator, language, onLanguage, mayCheck }: Props) {
  const { t } = useFormats()
  const client = useQueryClient()
  const [page, setPage] = useState(0)
  const queryKey = ["etabli-translations", operator.id]
  const { data, isError } = useQuery({
    queryKey: [...queryKey, language, page],
    queryFn: () => readTranslations(operator.id, language, page),
  })
  const checking = useMutation({
    mutationFn: (piece: TranslatedPiece) => markChecked(operator.id, piece, language),
    onSuccess: async (_, { title }) => {
      toast.success(t("house.translations.marked", { title }))
      await Promise.all([queryKey, ["etabli-unread"]].map((key) => client.invalidateQueries({ queryKey: key })))
    },
    onError: (error) => toast.error(t(`house.translations.fault.${faultOf(error)}`)),
  })
  const choose = (value: string) => {
    setPage(0)
    onLanguage(value as Language)
  }
  return (
    <Container className="divide-y p-0">
      <Tabs value={language} onValueChange={choose}>
        <div className="overflow-x-auto px-6 py-4">
          <Tabs.List aria-label={t("piece.languages.tablist")}>
            {LANGUAGES.map((one) => {
              const { missing = 0, draft = 0 } = data?.totals.find((total) => total.language === one) ?? {}
              return (
                <Tabs.Trigger key={one} value={one}>
                  <span className="whitespace-nowrap">
                    <span className="capitalize">{t(`pieces.language.${one}`)}</span>
                    {data && ` · ${String(missing + draft)}`}
                  </span>
                </Tabs.Trigger>
              )
            })}
          </Tabs.List>
        </div>
        <Tabs.Content value={language} className="divide-y border-t">
          {isError && <Text className="px-6 py-8">{t("house.translations.failed")}</Text>}
          {!data && !isError && <div className="bg-ui-bg-component h-32 animate-pulse" aria-busy="true" />}
          {data && data.presentation !== "checked" && (
            <Text size="small" className="px-6 py-3">
              {t(`house.translations.presentation_${data.presentation}`)}{" "}
              <Link className="text-ui-fg-base underline" to="/presentation">
                {t("house.presentation.title")}
              </Link>
            </Text>
          )}
          {data?.count === 0 && <Text className="px-6 py-8">{t("house.translations.empty")}</Text>}
          {data?.pieces.map((piece) => (
            <TranslatedPieceRow
              key={`${piece.id} ${language}`}
              piece={piece}
              language={language}
              isBusy={checking.isPending}
              onChecked={mayCheck ? () => checking.mutate(piece) : null}
            />
          ))}
          {data && (
            <div className="px-6 py-3 empty:hidden">
              <Pager count={data.count} pageSize={data.page_size} page={page} setPage={setPage} />
            </div>
          )}
        </Tabs.Content>
      </Tabs>
    </Container>
  )
}

function faultOf(error: unknown) {
  const codes = error instanceof BackendRefusal ? error.fields.map(({ code }) => code) : []
  if (codes.includes("changed_meanwhile")) return "changed_meanwhile"
  return codes.includes("incomplete") ? "incomplete" : "other"
}
