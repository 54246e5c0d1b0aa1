import type { WorkshopCustomer } from "../../workshop-orders/list-customers"

export type { WorkshopCustomer } from "../../workshop-orders/list-customers"

/** What `GET …/customers` answers. */
export type CustomerList = { customers: WorkshopCustomer[]; count: number }
