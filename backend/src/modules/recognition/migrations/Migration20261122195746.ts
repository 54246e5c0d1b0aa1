import { Migration } from "@medusajs/framework/mikro-orm/migrations"

export class Migration20261122195746 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `alter table if exists "recognition" add column if not exists "language" text check ("language" in ('fr', 'nl', 'en', 'de')) not null default 'fr';`,
    )
    // What was entered before is called as its workshop speaks.
    this.addSql(
      `do $$ begin
         if to_regclass('operator') is not null then
           update recognition r set language = o.languages[1] from operator o
            where o.id = r.operator_id and o.languages[1] in ('nl', 'en', 'de');
         end if;
       end $$;`,
    )
  }

  override async down(): Promise<void> {
    this.addSql(`alter table if exists "recognition" drop column if exists "language";`)
  }
}
