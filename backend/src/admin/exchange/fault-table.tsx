import { Table, Text } from "@medusajs/ui"
import type { ImportView } from "./import-view"
import { useFormats } from "../baskets/use-formats"
import { useFaultWords } from "./use-fault-words"

/** Each cell at fault: where it stands in the person's own file, what it says and what is wrong with it. */
export function FaultTable({ run }: { run: ImportView }) {
  const { t } = useFormats()
  const say = useFaultWords()
  const heads = ["fault_row", "fault_column", "fault_value", "fault_what"] as const
  return (
    <section aria-label={t("exchange.import.faults", { count: run.fault_count })}>
      <Text size="small" weight="plus">
        {t("exchange.import.faults", { count: run.fault_count })}{" "}
        {run.fault_count > run.faults.length && t("exchange.import.faults_more", { count: run.faults.length })}
      </Text>
      <div className="max-h-96 overflow-auto" tabIndex={0} role="group" aria-label={t("exchange.import.fault_what")}>
        <Table>
          <Table.Header>
            <Table.Row>
              {heads.map((head) => (
                <Table.HeaderCell key={head}>{t(`exchange.import.${head}`)}</Table.HeaderCell>
              ))}
            </Table.Row>
          </Table.Header>
          <Table.Body>
            {run.faults.map(({ row, column, value, code }, index) => (
              <Table.Row key={index}>
                <Table.Cell>{row ?? t("exchange.import.whole_file")}</Table.Cell>
                <Table.Cell>{column}</Table.Cell>
                <Table.Cell className="max-w-48 truncate">{value}</Table.Cell>
                <Table.Cell className="whitespace-normal py-2">{say("fault", code)}</Table.Cell>
              </Table.Row>
            ))}
          </Table.Body>
        </Table>
      </div>
    </section>
  )
}
