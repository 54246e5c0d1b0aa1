import { Migration } from "@medusajs/framework/mikro-orm/migrations"

export class Migration20261122133000 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`alter table if exists "operator" add column if not exists "checked" text[] not null default '{}';`)
    // Texts of the data files were read over before they came here.
    this.addSql(
      `update "operator" set "checked" = '{fr,nl,en}' where "content_hash" <> '' and "summary" ->> 'nl' <> '';`,
    )
  }

  override async down(): Promise<void> {
    this.addSql(`alter table if exists "operator" drop column if exists "checked";`)
  }
}
