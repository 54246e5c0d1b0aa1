import { Migration } from "@medusajs/framework/mikro-orm/migrations"

export class Migration20261122065251 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `alter table if exists "outbox_mail" add column if not exists "forget_when_sent" boolean not null default false;`,
    )
  }

  override async down(): Promise<void> {
    this.addSql(`alter table if exists "outbox_mail" drop column if exists "forget_when_sent";`)
  }
}
