import { type Language, LANGUAGES } from "@etabli/listing"
import { Container, Table, Text } from "@medusajs/ui"
import { useQuery } from "@tanstack/react-query"
import { useFormats } from "../baskets/use-formats"
import { readUnread } from "./translations"

type Props = { onChoose: (operatorId: string, language: Language) => void }

/** For the platform: where something is to be read over, each workshop and language. */
export function UnreadTable({ onChoose }: Props) {
  const { t } = useFormats()
  const { data, isError } = useQuery({ queryKey: ["etabli-unread"], queryFn: readUnread })
  if (isError) return <Text>{t("house.translations.failed")}</Text>
  if (!data) return <Container className="h-24 animate-pulse" aria-busy="true" />
  const operators = [...new Map(data.map(({ operator_id, name }) => [operator_id, name]))]
  const cell = (operator: string, language: Language) =>
    data.find((row) => row.operator_id === operator && row.language === language)
  return (
    <Container className="overflow-x-auto p-0">
      <Table>
        <Table.Header>
          <Table.Row>
            <Table.HeaderCell>{t("access.workshop")}</Table.HeaderCell>
            {LANGUAGES.map((language) => (
              <Table.HeaderCell key={language} className="capitalize">
                {t(`pieces.language.${language}`)}
              </Table.HeaderCell>
            ))}
          </Table.Row>
        </Table.Header>
        <Table.Body>
          {operators.map(([id, name]) => (
            <Table.Row key={id}>
              <Table.Cell className="font-medium">{name}</Table.Cell>
              {LANGUAGES.map((language) => {
                const { missing = 0, draft = 0 } = cell(id, language) ?? {}
                const open = missing + draft
                return (
                  <Table.Cell key={language}>
                    {open === 0 ? (
                      <span className="text-ui-fg-subtle">{t("house.translations.nothing")}</span>
                    ) : (
                      <button
                        type="button"
                        className="text-ui-fg-base underline"
                        onClick={() => onChoose(id, language)}
                      >
                        {t("house.translations.open", { count: open })}
                        <span className="sr-only">
                          {" "}
                          {name}, {t(`pieces.language.${language}`)}
                        </span>
                      </button>
                    )}
                  </Table.Cell>
                )
              })}
            </Table.Row>
          ))}
        </Table.Body>
      </Table>
    </Container>
  )
}
