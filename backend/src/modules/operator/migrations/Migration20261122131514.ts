import { Migration } from "@medusajs/framework/mikro-orm/migrations"

export class Migration20261122131514 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`alter table if exists "operator" add column if not exists "assurance" jsonb null;`)
  }

  override async down(): Promise<void> {
    this.addSql(`alter table if exists "operator" drop column if exists "assurance";`)
  }
}
