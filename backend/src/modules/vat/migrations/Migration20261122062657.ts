import { Migration } from "@medusajs/framework/mikro-orm/migrations"

export class Migration20261122062657 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `create table if not exists "order_vat_line" ("id" text not null, "order_id" text not null, "line_id" text not null, "kind" text check ("kind" in ('goods', 'shipping')) not null, "seller_id" text not null, "operator_id" text not null, "country" text not null, "departure" text not null, "arrival" text not null, "channel" text not null, "scheme" text not null, "rate_bp" integer not null, "gross_cents" integer not null, "net_cents" integer not null, "vat_cents" integer not null, "vat_on_document_cents" integer not null, "payable_cents" integer not null, "mention" text null, "rule_version" text not null, "reasons" jsonb not null, "warnings" jsonb not null, "counted_cents" integer not null, "buyer_type" text not null, "buyer_vat_number" text null, "seller_vat_number" text null, "evidence_id" text null, "decided_at" timestamptz not null, "cancelled_at" timestamptz null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "order_vat_line_pkey" primary key ("id"));`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_order_vat_line_order_id" ON "order_vat_line" ("order_id") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_order_vat_line_deleted_at" ON "order_vat_line" ("deleted_at") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_order_vat_line_seller_id_decided_at" ON "order_vat_line" ("seller_id", "decided_at") WHERE deleted_at IS NULL;`,
    )

    this.addSql(
      `create table if not exists "vat_number_check" ("id" text not null, "number" text not null, "state" text check ("state" in ('valid', 'invalid', 'silent')) not null, "asked_at" timestamptz not null, "request_id" text null, "requester" text null, "name" text null, "address" text null, "answer" jsonb not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "vat_number_check_pkey" primary key ("id"));`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_vat_number_check_deleted_at" ON "vat_number_check" ("deleted_at") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_vat_number_check_number_asked_at" ON "vat_number_check" ("number", "asked_at") WHERE deleted_at IS NULL;`,
    )
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "order_vat_line" cascade;`)

    this.addSql(`drop table if exists "vat_number_check" cascade;`)
  }
}
