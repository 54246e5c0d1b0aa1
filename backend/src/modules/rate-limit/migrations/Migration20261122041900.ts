import { Migration } from "@medusajs/framework/mikro-orm/migrations"

/** Counts may be lost in a crash: an unlogged table spares each limited call a write to the log. */
export class Migration20261122041900 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `create unlogged table if not exists "rate_limit" ("key" varchar(255) primary key, "points" integer not null default 0, "expire" bigint)`,
    )
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "rate_limit"`)
  }
}
