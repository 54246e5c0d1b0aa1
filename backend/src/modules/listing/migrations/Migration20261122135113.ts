import { Migration } from "@medusajs/framework/mikro-orm/migrations"

export class Migration20261122135113 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_picture_url" ON "picture" ("url") WHERE deleted_at IS NULL;`)
  }

  override async down(): Promise<void> {
    this.addSql(`drop index if exists "IDX_picture_url";`)
  }
}
