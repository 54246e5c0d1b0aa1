import { Container, Text } from "@medusajs/ui"
import { Link } from "react-router-dom"
import { useFormats } from "../baskets/use-formats"
import { MailLink, PhoneLink } from "../orders/order-contact"
import type { WorkshopCustomer } from "./customer-types"

/** Who bought here: how to reach them, where their pieces go, and their orders of this workshop. */
export function CustomerList({ customers }: { customers: readonly WorkshopCustomer[] }) {
  return (
    <Container className="p-0">
      <ul className="divide-y">
        {customers.map((customer) => (
          <Customer key={customer.email} customer={customer} />
        ))}
      </ul>
    </Container>
  )
}

function Customer({ customer }: { customer: WorkshopCustomer }) {
  const { t, country } = useFormats()
  const { name, company, email, phone, address } = customer
  return (
    <li className="grid grid-cols-1 gap-x-6 gap-y-2 px-6 py-4 md:grid-cols-3">
      <div className="min-w-0">
        <Text size="small" weight="plus" className="break-words">
          {[company, name].filter(Boolean).join(", ") || email}
        </Text>
        <Text size="small">
          <MailLink email={email} />
        </Text>
        {phone && (
          <Text size="small">
            <PhoneLink phone={phone} />
          </Text>
        )}
      </div>
      <div className="min-w-0">
        <Text size="xsmall" className="text-ui-fg-subtle">
          {t("work.customers.address")}
        </Text>
        <Text size="small" className="whitespace-pre-line break-words">
          {[address.street, address.street_2, `${address.postal_code} ${address.city}`, country(address.country)]
            .filter(Boolean)
            .join("\n")}
        </Text>
      </div>
      <Orders customer={customer} />
    </li>
  )
}

function Orders({ customer }: { customer: WorkshopCustomer }) {
  const { t, money, day } = useFormats()
  return (
    <div className="min-w-0">
      <Text size="xsmall" className="text-ui-fg-subtle">
        {t("work.customers.orders")}
      </Text>
      <ul>
        {customer.orders.map(({ id, number, created_at, total_cents, cancelled }) => (
          <li key={id} className="txt-small flex flex-wrap justify-between gap-x-3">
            <Link className="text-ui-fg-base underline underline-offset-2" to={`/workshop-orders/${id}`}>
              {number}
            </Link>
            <span className="text-ui-fg-subtle">
              {day(created_at.slice(0, 10))}, {cancelled ? t("work.state.cancelled") : money(total_cents)}
            </span>
          </li>
        ))}
      </ul>
    </div>
  )
}
