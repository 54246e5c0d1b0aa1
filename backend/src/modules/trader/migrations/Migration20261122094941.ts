import { Migration } from "@medusajs/framework/mikro-orm/migrations"

export class Migration20261122094941 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `alter table if exists "trader_check" drop constraint if exists "trader_check_operator_id_item_unique";`,
    )
    this.addSql(
      `create table if not exists "seller_proof" ("id" text not null, "seller_id" text not null, "file_key" text not null, "name" text not null, "mime_type" text not null, "bytes" integer not null, "uploaded_by" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "seller_proof_pkey" primary key ("id"));`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_seller_proof_deleted_at" ON "seller_proof" ("deleted_at") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_seller_proof_seller_id" ON "seller_proof" ("seller_id") WHERE deleted_at IS NULL;`,
    )

    this.addSql(
      `create table if not exists "trader_check" ("id" text not null, "operator_id" text not null, "item" text check ("item" in ('contact', 'identity', 'payment_account', 'register', 'vat_status', 'self_certification')) not null, "checked_on" text not null, "checked_by" text not null, "note" text null, "withdrawn_at" timestamptz null, "withdrawn_by" text null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "trader_check_pkey" primary key ("id"));`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_trader_check_deleted_at" ON "trader_check" ("deleted_at") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_trader_check_operator_id_item_unique" ON "trader_check" ("operator_id", "item") WHERE withdrawn_at is null and deleted_at is null;`,
    )
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "seller_proof" cascade;`)

    this.addSql(`drop table if exists "trader_check" cascade;`)
  }
}
