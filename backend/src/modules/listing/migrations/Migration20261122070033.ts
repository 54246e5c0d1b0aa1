import { Migration } from "@medusajs/framework/mikro-orm/migrations"

export class Migration20261122070033 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`drop index if exists "IDX_piece_details_turn";`)

    this.addSql(`alter table if exists "piece_details" add column if not exists "tie" integer not null default 0;`)
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_piece_details_turn_tie" ON "piece_details" ("turn", "tie") WHERE deleted_at IS NULL;`,
    )

    this.addSql(`alter table if exists "variant_details" add column if not exists "batch" jsonb null;`)
  }

  override async down(): Promise<void> {
    this.addSql(`drop index if exists "IDX_piece_details_turn_tie";`)
    this.addSql(`alter table if exists "piece_details" drop column if exists "tie";`)

    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_piece_details_turn" ON "piece_details" ("turn") WHERE deleted_at IS NULL;`,
    )

    this.addSql(`alter table if exists "variant_details" drop column if exists "batch";`)
  }
}
