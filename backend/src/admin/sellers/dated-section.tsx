import { Container, Heading, StatusBadge, Table, Text } from "@medusajs/ui"
import type { ReactNode } from "react"
import { useFormats } from "../baskets/use-formats"
import { EndRow } from "./end-row"
import type { Dated, Proof } from "./seller"

type DatedSectionProps<T extends Dated> = {
  title: string
  rows: T[]
  today: string
  describe: (row: T) => string
  /** Address of a paper; null where one may not open it. */
  proofPath: ((proof: Proof) => string) | null
  /** Ends a row that holds; null where one only reads. */
  onEnd: ((row: T, to: string) => Promise<void>) | null
  /** The form that adds a row. */
  children?: ReactNode
}

/** Dated rows of a seller, the newest first: what is over stays, told as over. */
export function DatedSection<T extends Dated>({ title, rows, children, ...shown }: DatedSectionProps<T>) {
  const { t } = useFormats()
  return (
    <Container className="divide-y p-0">
      <Heading level="h2" className="px-6 py-4">
        {title}
      </Heading>
      {rows.length === 0 ? (
        <Text className="px-6 py-4 text-ui-fg-subtle">{t("sellers.none")}</Text>
      ) : (
        <div className="overflow-x-auto">
          <Table>
            <DatedHeader />
            <Table.Body>
              {rows.map((row) => (
                <DatedRow key={row.id} row={row} {...shown} />
              ))}
            </Table.Body>
          </Table>
        </div>
      )}
      {children && <div className="px-6 py-4">{children}</div>}
    </Container>
  )
}

function DatedHeader() {
  const { t } = useFormats()
  return (
    <Table.Header>
      <Table.Row>
        {(["what", "since", "until", "proof"] as const).map((name) => (
          <Table.HeaderCell key={name}>{t(`sellers.${name}`)}</Table.HeaderCell>
        ))}
      </Table.Row>
    </Table.Header>
  )
}

type RowProps<T extends Dated> = Omit<DatedSectionProps<T>, "title" | "rows" | "children"> & { row: T }

function DatedRow<T extends Dated>({ row, today, describe, proofPath, onEnd }: RowProps<T>) {
  const { t, day } = useFormats()
  const isOver = row.to !== null && row.to < today
  return (
    <Table.Row className={isOver ? "text-ui-fg-subtle" : ""}>
      <Table.Cell className="py-2">
        {describe(row)} {row.from > today && <StatusBadge color="blue">{t("sellers.to_come")}</StatusBadge>}
        {isOver && <StatusBadge color="grey">{t("sellers.over")}</StatusBadge>}
      </Table.Cell>
      <Table.Cell className="whitespace-nowrap">{day(row.from)}</Table.Cell>
      <Table.Cell className="py-2 whitespace-nowrap">
        {row.to !== null ? day(row.to) : onEnd ? <EndRow row={row} onEnd={(to) => onEnd(row, to)} /> : "—"}
      </Table.Cell>
      <Table.Cell className="py-2">
        <ProofOf row={row} path={proofPath} />
      </Table.Cell>
    </Table.Row>
  )
}

function ProofOf({ row, path }: { row: Dated; path: ((proof: Proof) => string) | null }) {
  const { proof, proof_note } = row
  return (
    <>
      {proof && path ? (
        <a className="text-ui-fg-base underline" href={path(proof)} download={proof.name}>
          {proof.name}
        </a>
      ) : (
        proof?.name
      )}
      {proof_note && <Text size="xsmall">{proof_note}</Text>}
    </>
  )
}
