import { Migration } from "@medusajs/framework/mikro-orm/migrations"

export class Migration20261122132000 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `alter table if exists "order_vat_line" add column if not exists "returned_cents" integer not null default 0;`,
    )
  }

  override async down(): Promise<void> {
    this.addSql(`alter table if exists "order_vat_line" drop column if exists "returned_cents";`)
  }
}
