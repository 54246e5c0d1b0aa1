import { Migration } from "@medusajs/framework/mikro-orm/migrations"

export class Migration20261122103721 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`alter table if exists "export_link" add column if not exists "created_by" text null;`)
  }

  override async down(): Promise<void> {
    this.addSql(`alter table if exists "export_link" drop column if exists "created_by";`)
  }
}
