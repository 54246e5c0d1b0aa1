import { Migration } from "@medusajs/framework/mikro-orm/migrations"

export class Migration20261122131627 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `create table if not exists "repair_request" ("id" text not null, "operator_id" text not null, "product_id" text not null, "order_id" text null, "name" text not null, "email" text not null, "text" text not null, "locale" text not null, "photo_key" text null, "state" text check ("state" in ('received', 'answered', 'agreed', 'done', 'declined')) not null, "note" text null, "changed_by" text null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "repair_request_pkey" primary key ("id"));`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_repair_request_deleted_at" ON "repair_request" ("deleted_at") WHERE deleted_at IS NULL;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_repair_request_operator_id_state_created_at" ON "repair_request" ("operator_id", "state", "created_at") WHERE deleted_at IS NULL;`,
    )
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "repair_request" cascade;`)
  }
}
