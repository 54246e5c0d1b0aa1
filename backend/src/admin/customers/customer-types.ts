export type WorkshopCustomer = {
  email: string
  name: string | null
  company: string | null
  phone: string | null
  address: { street: string; street_2: string | null; postal_code: string; city: string; country: string }
  orders: { id: string; number: string; created_at: string; total_cents: number; cancelled: boolean }[]
}

/** What `GET …/customers` answers. */
export type CustomerList = { customers: WorkshopCustomer[]; count: number }
