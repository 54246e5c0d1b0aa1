import { Migration } from "@medusajs/framework/mikro-orm/migrations"

export class Migration20261122062655 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`alter table if exists "piece_details" add column if not exists "purchase_cost_cents" integer null;`)
  }

  override async down(): Promise<void> {
    this.addSql(`alter table if exists "piece_details" drop column if exists "purchase_cost_cents";`)
  }
}
