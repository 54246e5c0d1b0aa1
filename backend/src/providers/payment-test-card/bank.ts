import { generateEntityId } from "@medusajs/framework/utils"
import type { Knex } from "@medusajs/framework/mikro-orm/knex"

export type Behaviour = "succeed" | "decline" | "second_step" | "time_out" | "answer_twice"
export type ChargeState = "open" | "needs_step" | "authorised" | "declined" | "voided"
export type Charge = {
  id: string
  idempotency_key: string
  behaviour: Behaviour
  state: ChargeState
  amount_cents: number
  captured_cents: number
  refunded_cents: number
}

/** Thrown when the bank says no to a capture or refund. */
export class BankRefusal extends Error {}

/**
 * A bank played by one table, for development and tests: it remembers charges as a real one would, whatever happens to
 * the shop's process. Every answer is one conditional statement, so it holds against races as well.
 */
export class TestBank {
  constructor(private readonly db: Knex) {}

  /** Opens a charge, or finds the one opened under the same key. */
  async open(key: string, amountCents: number, behaviour: Behaviour): Promise<Charge> {
    await this.db("test_card_charge")
      .insert({
        id: generateEntityId(undefined, "tchg"),
        idempotency_key: key,
        amount_cents: amountCents,
        behaviour,
        state: "open",
      })
      .onConflict()
      .ignore()
    const charge = await this.db<Charge>("test_card_charge").where({ idempotency_key: key }).first()
    if (!charge) throw new Error(`the test bank lost charge ${key}`)
    return charge
  }

  async find(id: string): Promise<Charge | undefined> {
    return this.db<Charge>("test_card_charge").where({ id }).first()
  }

  /** Decides an open charge as its card behaves; a decided one stays as it is. */
  async decide(id: string): Promise<Charge> {
    const charge = await this.existing(id)
    const state =
      charge.behaviour === "decline" ? "declined" : charge.behaviour === "second_step" ? "needs_step" : "authorised"
    await this.db("test_card_charge").where({ id, state: "open" }).update({ state })
    return this.existing(id)
  }

  /** The payer's answer to the second step. */
  async answerStep(id: string, accept: boolean): Promise<Charge> {
    await this.db("test_card_charge")
      .where({ id, state: "needs_step" })
      .update({ state: accept ? "authorised" : "declined" })
    return this.existing(id)
  }

  /** Lets an uncaptured charge go. */
  async void(id: string): Promise<Charge> {
    await this.db("test_card_charge").where({ id, captured_cents: 0 }).update({ state: "voided" })
    return this.existing(id)
  }

  async capture(id: string, cents: number): Promise<void> {
    const taken = await this.db("test_card_charge")
      .where({ id, state: "authorised" })
      .whereRaw("captured_cents + ? <= amount_cents", [cents])
      .increment("captured_cents", cents)
    if (taken === 0) throw new BankRefusal(`charge ${id} does not allow to capture ${cents} cents`)
  }

  async refund(id: string, cents: number): Promise<void> {
    const given = await this.db("test_card_charge")
      .where({ id })
      .whereRaw("refunded_cents + ? <= captured_cents", [cents])
      .increment("refunded_cents", cents)
    if (given === 0) throw new BankRefusal(`charge ${id} does not allow to refund ${cents} cents`)
  }

  private async existing(id: string): Promise<Charge> {
    const charge = await this.find(id)
    if (!charge) throw new BankRefusal(`no charge ${id}`)
    return charge
  }
}
