import { Container, Heading, Select, Text } from "@medusajs/ui"
import type { ReactNode } from "react"
import { useTranslation } from "react-i18next"
import { SeeingAs } from "../platform/seeing-as"
import type { MyOperator } from "./me"
import { useWorkshop } from "./use-workshop"

type FrameProps = {
  title: string
  /** Whether the platform works here, too, and does not only look on. */
  isPlatformsToo?: boolean
  /** Beside the title: links, a search field. */
  beside?: ReactNode
  children: (operator: MyOperator, isReadOnly: boolean) => ReactNode
}

/** A page of one workshop: its title, whose it is where there is a choice, and what one may not do. */
export function WorkshopFrame({ title, isPlatformsToo = false, beside, children }: FrameProps) {
  const { t } = useTranslation("etabli")
  const { isLoading, isError, isPlatform, operator, operators, choose, isReadOnly } = useWorkshop()
  return (
    <div className="flex flex-col gap-y-3">
      {operator && !isPlatformsToo && <SeeingAs operator={operator} />}
      <Container className="flex flex-wrap items-center justify-between gap-3 px-6 py-4 print:hidden">
        <Heading level="h1">{title}</Heading>
        <div className="flex flex-wrap items-center gap-3">
          {beside}
          {operator && operators.length > 1 && <OperatorChoice {...{ operator, operators, choose }} />}
        </div>
        {operator && isReadOnly && operator.role !== "platform" && (
          <Text size="small" className="text-ui-fg-subtle w-full">
            {t("work.read_only")}
          </Text>
        )}
      </Container>
      {isLoading && <Note>{t("work.loading")}</Note>}
      {isError && <Note>{t("work.failed")}</Note>}
      {!isLoading && !isError && !operator && (
        <Note>{t(isPlatform ? "work.own_people_only" : "work.no_operator")}</Note>
      )}
      {operator && children(operator, isReadOnly)}
    </div>
  )
}

type ChoiceProps = { operator: MyOperator; operators: readonly MyOperator[]; choose: (id: string) => void }

function OperatorChoice({ operator, operators, choose }: ChoiceProps) {
  const { t } = useTranslation("etabli")
  return (
    <Select size="small" value={operator.id} onValueChange={choose}>
      <Select.Trigger aria-label={t("access.workshop")} className="w-48">
        <Select.Value />
      </Select.Trigger>
      <Select.Content>
        {operators.map(({ id, name }) => (
          <Select.Item key={id} value={id}>
            {name}
          </Select.Item>
        ))}
      </Select.Content>
    </Select>
  )
}

/** A sentence where a page has nothing else to show. */
export function Note({ children }: { children: ReactNode }) {
  return (
    <Container className="px-6 py-8" role="status">
      <Text>{children}</Text>
    </Container>
  )
}
