import { Readable } from "node:stream"
import { Modules } from "@medusajs/framework/utils"
import type { ExportEntry, ExportScope } from "./export-scope"

type Picture = { url: string; file_id: string }

/** The picture files of an operator's pieces, each once. */
export async function pictureEntries({ trx, container, operatorId }: ExportScope): Promise<ExportEntry[]> {
  const { rows } = await trx.raw<{ rows: Picture[] }>(PICTURES, { operator: operatorId })
  return rows.map(({ url, file_id }) => ({
    name: `photos/${url.split("/").at(-1) ?? file_id}`,
    open: async () => {
      const stream = await container.resolve(Modules.FILE).getDownloadStream(file_id)
      return Readable.from(stream)
    },
  }))
}

const PICTURES = `
  select distinct on (k.url) k.url, k.file_id
    from product_operator po
    join product p on p.id = po.product_id and p.deleted_at is null
    join piece_details d on d.product_id = p.id and d.deleted_at is null
    cross join lateral jsonb_to_recordset(case when jsonb_typeof(d.pictures) = 'array' then d.pictures else '[]' end) as pic(url text)
    join picture k on k.url = pic.url and k.deleted_at is null
   where po.operator_id = :operator and po.deleted_at is null
   order by k.url`
