import { Migration } from "@medusajs/framework/mikro-orm/migrations"

export class Migration20261122032517 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `alter table if exists "test_card_charge" drop constraint if exists "test_card_charge_idempotency_key_unique";`,
    )
    this.addSql(
      `create table if not exists "test_card_charge" ("id" text not null, "idempotency_key" text not null, "behaviour" text not null, "state" text check ("state" in ('open', 'needs_step', 'authorised', 'declined', 'voided')) not null, "amount_cents" integer not null, "captured_cents" integer not null default 0, "refunded_cents" integer not null default 0, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "test_card_charge_pkey" primary key ("id"));`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_test_card_charge_deleted_at" ON "test_card_charge" ("deleted_at") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_test_card_charge_idempotency_key_unique" ON "test_card_charge" ("idempotency_key") WHERE deleted_at IS NULL;`,
    )
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "test_card_charge" cascade;`)
  }
}
