import { Migration } from "@medusajs/framework/mikro-orm/migrations"

export class Migration20261122165202 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `alter table if exists "repair_request" add column if not exists "forget_when_closed" boolean not null default false;`,
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_repair_request_order_id" ON "repair_request" ("order_id") WHERE order_id IS NOT NULL AND deleted_at IS NULL;`,
    )
  }

  override async down(): Promise<void> {
    this.addSql(`drop index if exists "IDX_repair_request_order_id";`)
    this.addSql(`alter table if exists "repair_request" drop column if exists "forget_when_closed";`)
  }
}
