import { readFile, readdir } from "node:fs/promises"
import { join } from "node:path"
import sharp from "sharp"
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest"
import type { TestBackend } from "../support/backend.ts"
import { platformAt } from "../support/platform-client.ts"
import { type RunningShop, startShop } from "../support/running-shop.ts"
import type { ShopDatabase } from "../support/shop-database.ts"

const cluster = inject("cluster")
/** A name that must never leave: neither in an answer nor readable in the database or a file. */
const SECRET = "Hildegarde Zwartveulen"
const SCRIPT = `"><script>alert(1)</script><img src=x onerror=alert(1)>`
const FORM_TEXT = /<script>/

type Person = Awaited<ReturnType<typeof platformAt>>
type Fault = { path: string; code: string }
type Form = {
  id: string
  version: number
  state: string
  story: Record<string, unknown> & { handle: string; operator: string }
  pictures: { name: string; picture_id: string; url: string }[]
  missing: Fault[]
  steps: string[]
  sent_back_because: string | null
  shown_until: string | null
  removals: { kind: string; address: string; served_by: string; verified_at: string | null }[]
  fields?: Fault[]
}
type Shown = {
  id: string
  handle: string
  title: { text: string; lang: string }
  blocks: { type: string; name?: string | null; text?: { text: string; lang: string } }[]
  picture: { id: string; sizes: { width: number; url: string }[] }
  pieces: { handle: string }[]
}
type Card = {
  shown_name: string
  state: string
  agreed: { medium: string; channels: string[] }[]
  stories: { handle: string }[]
}

const day = (years: number) => {
  const at = new Date()
  at.setUTCFullYear(at.getUTCFullYear() + years)
  return at.toISOString().slice(0, 10)
}
const sheet = {
  shown_name: "Mika",
  birth_year: null,
  country: "be",
  language: "fr",
  givers: ["person"],
  valid_from: day(0),
  valid_to: day(2),
  ticks: {
    words: ["site"],
    name: ["site"],
    picture: ["site"],
  },
  identity: {
    name: SECRET,
    contact: "zwartveulen@example.org",
    signers: [SECRET],
  },
}

describe("stories and the consents they stand on", () => {
  let running: RunningShop
  let backend: TestBackend
  let shop: ShopDatabase
  let platform: Person
  let manager: Person
  let lister: Person
  let accountant: Person
  let stranger: Person
  let base = ""
  let story: Form
  let consent = ""
  let picture = { picture_id: "", url: "" }

  beforeAll(async () => {
    running = await startShop(cluster)
    ;({ backend, shop } = running)
    platform = await platformAt(backend)
    manager = await platformAt(backend, "tournai@etabli.example")
    lister = await platformAt(backend, "atelier.tournai@etabli.example")
    accountant = await platformAt(backend, "comptes.tournai@etabli.example")
    stranger = await platformAt(backend, "kortrijk@etabli.example")
    const [operator] = await shop.rows<{ id: string }>("select id from operator where handle = 'etap-atelier'")
    base = `/admin/operators/${operator?.id ?? ""}`
  })
  afterAll(() => running[Symbol.asyncDispose]())

  const fromShop = async <Body>(
    path: string,
    init: RequestInit = {},
  ): Promise<{ status: number; body: Body; text: string }> => {
    const headers = { "x-publishable-api-key": backend.publishableKey, "content-type": "application/json" }
    const response = await fetch(backend.url + path, { headers, ...init })
    const text = await response.text()
    return { status: response.status, text, body: JSON.parse(text) as Body }
  }
  const send = async (person: Person, path: string, bytes: Buffer) => {
    const headers = { authorization: person.authorization, "content-type": "application/octet-stream" }
    const response = await fetch(backend.url + path, { method: "POST", headers, body: new Uint8Array(bytes) })
    return {
      status: response.status,
      body: (await response.json()) as { fields?: Fault[]; id?: string; picture_id: string; url: string },
    }
  }
  const photo = (colour: string) =>
    sharp({ create: { width: 1100, height: 800, channels: 3, background: colour } })
      .withExif({ IFD0: { Make: "Telephone" }, IFD3: { GPSLatitudeRef: "N", GPSLatitude: "50/1 36/1 0/1" } })
      .jpeg()
      .toBuffer()
  const read = async (person = lister, id = story.id) => (await person.get<Form>(`${base}/stories/${id}`)).body
  const codes = (fields: Fault[] = []) => fields.map(({ path, code }) => `${path} ${code}`)

  /** Saves the story with these words instead of its own. */
  async function write(words: Record<string, unknown>, person = lister) {
    const now = await read(person)
    const { handle: _, operator: __, ...said } = now.story
    const pictureIds = { cover: picture.picture_id }
    return person.post<Form>(`${base}/stories/${now.id}`, {
      version: now.version,
      story: { ...said, ...words },
      pictureIds,
      read: [],
    })
  }

  it("a lister begins a story; photos come clean of what the phone wrote, and what is none is refused", async () => {
    const begun = await lister.post<{ id: string }>(`${base}/stories`, {
      title: SCRIPT,
      language: "fr",
      kind: "person",
    })
    expect(begun.status).toBe(200)
    story = await read(lister, begun.body.id)
    expect([story.state, story.steps]).toEqual(["draft", ["submit"]])
    const sent = await send(lister, `${base}/story-pictures`, await photo("#b98a5a"))
    expect(sent.status).toBe(200)
    picture = sent.body
    for (const [bytes, status, code] of [
      [Buffer.alloc(20 * 1024 * 1024, 7), 413, "too_large"],
      [Buffer.from("<svg xmlns='http://www.w3.org/2000/svg' onload='alert(1)'/>"), 400, "not_a_photo"],
      [Buffer.from("\xff\xd8\xff<html><script>alert(1)</script>", "latin1"), 400, "broken"],
    ] as const) {
      const refused = await send(lister, `${base}/story-pictures`, bytes)
      expect([refused.status, ...codes(refused.body.fields)]).toEqual([status, `picture ${code}`])
    }
    expect((await send(accountant, `${base}/story-pictures`, Buffer.alloc(9))).status).toBe(403)
    const open = await fetch(backend.url + picture.url)
    expect(open.headers.get("cache-control")).toBe("private, no-store")
    const { exif, format } = await sharp(Buffer.from(await open.arrayBuffer())).metadata()
    expect([exif, format]).toEqual([undefined, "webp"])
    // Without the key nobody sees what no story shows yet.
    expect((await fetch(backend.url + (picture.url.split("?")[0] ?? ""))).status).toBe(404)
  })

  it("two tabs lose nothing: the second is told, and a foreign workshop finds nothing", async () => {
    const { handle: _, operator: __, ...said } = story.story
    const sent = { version: story.version, story: said, pictureIds: {}, read: [] }
    expect((await lister.post(`${base}/stories/${story.id}`, sent)).status).toBe(200)
    const late = await manager.post<Form>(`${base}/stories/${story.id}`, sent)
    expect([late.status, ...codes(late.body.fields)]).toEqual([409, " conflict"])
    for (const path of [`/stories/${story.id}`, "/consents"]) expect((await stranger.get(base + path)).status).toBe(404)
    const [operator] = await shop.rows<{ id: string }>("select id from operator where handle = 'stal13'")
    const smuggled = `/admin/operators/${operator?.id ?? ""}/stories/${story.id}`
    expect((await stranger.get(smuggled)).status).toBe(404)
  })

  it("a consent follows the law of the place, is the manager's alone to give, and its name is sealed", async () => {
    expect((await lister.post(`${base}/consents`, sheet)).status).toBe(403)
    const minor = { ...sheet, country: "fr", birth_year: new Date().getUTCFullYear() - 15 }
    const alone = await manager.post<Form>(`${base}/consents`, minor)
    expect(codes(alone.body.fields)).toEqual(["givers parents_must_agree"])
    const long = await manager.post<Form>(`${base}/consents`, { ...sheet, valid_to: day(4) })
    expect(codes(long.body.fields)).toEqual(["valid_to too_long"])
    const kept = await manager.post<{ id: string }>(`${base}/consents`, sheet)
    expect(kept.status).toBe(201)
    consent = kept.body.id
    const pdf = Buffer.from(`%PDF-1.7\n1 0 obj\n<<>>\nendobj\n% ${SECRET}\ntrailer\n<<>>\n%%EOF\n`)
    const proof = await send(
      manager,
      `${base}/consents/${consent}/proofs?name=${encodeURIComponent(`${SECRET}.pdf`)}`,
      pdf,
    )
    expect(proof.status).toBe(201)
    expect((await send(manager, `${base}/consents/${consent}/proofs`, Buffer.from("<html>"))).status).toBe(400)

    const seen = await manager.get<{ identity: { name: string }; proofs: { id: string; name: string }[] }>(
      `${base}/consents/${consent}`,
    )
    expect([seen.body.identity.name, seen.body.proofs[0]?.name]).toEqual([SECRET, `${SECRET}.pdf`])
    const paper = await fetch(`${backend.url}${base}/consents/${consent}/proofs/${proof.body.id ?? ""}`, {
      headers: { authorization: manager.authorization },
    })
    expect(Buffer.from(await paper.arrayBuffer()).equals(pdf)).toBe(true)
    for (const person of [lister, accountant, platform])
      expect((await person.get(`${base}/consents/${consent}`)).status).toBe(403)
    expect((await platform.get(`${base}/consents`)).status).toBe(403)
    const listed = await lister.get<{ consents: { id: string; shown_name: string }[] }>(`${base}/consents`)
    expect(listed.body.consents.find(({ id }) => id === consent)?.shown_name).toBe("Mika")
    expect(JSON.stringify(listed.body)).not.toContain(SECRET)
  })

  it("neither database nor files hold the name in any way that can be read", async () => {
    const tables = await shop.rows<{ name: string }>(
      "select tablename as name from pg_tables where schemaname = 'public'",
    )
    const likes = [SECRET, Buffer.from(SECRET).toString("base64").slice(0, 20), Buffer.from(SECRET).toString("hex")]
    const found: string[] = []
    for (const { name } of tables)
      for (const like of likes) {
        const [hit] = await shop.rows(`select 1 from "${name}" t where t::text ilike '%' || $1 || '%' limit 1`, [like])
        if (hit) found.push(`${name}: ${like}`)
      }
    expect(found).toEqual([])
    const folder = `${cluster.uploads}-private`
    const files = (await readdir(folder, { recursive: true })).filter((name) => name.endsWith(".bin"))
    expect(files.length).toBeGreaterThan(0)
    for (const file of files) expect((await readFile(join(folder, file))).includes(SECRET)).toBe(false)
  })

  it("is not handed in while anything is missing, and says what", async () => {
    const early = await manager.post<Form>(`${base}/stories/${story.id}/steps`, { step: "submit" })
    expect(early.status).toBe(409)
    expect(codes(early.body.fields)).toEqual(
      expect.arrayContaining(["summary missing", "pictures missing", "blocks missing", "people missing"]),
    )
    const saved = await write({
      title: { fr: SCRIPT, nl: `nl ${SCRIPT}` },
      summary: { fr: SCRIPT },
      pictures: [{ name: "cover", alt: { fr: SCRIPT }, caption: { fr: SCRIPT }, shows: [consent] }],
      people: [{ consent, shows: ["name"] }],
      channels: ["site", "print"],
      pieces: ["tabouret-nervien"],
      blocks: [
        { type: "heading", text: { fr: SCRIPT } },
        { type: "paragraph", text: { fr: `Le rabot enlève un copeau. ${SCRIPT}` } },
        { type: "quote", text: { fr: SCRIPT }, person: consent, role: { fr: SCRIPT } },
        { type: "figure", value: { fr: "3" }, label: { fr: SCRIPT } },
        { type: "picture", name: "cover" },
      ],
    })
    expect(saved.status).toBe(200)
    // The person agreed to the site, not to print.
    expect(codes(saved.body.missing)).toEqual(
      ["words", "picture", "name"].map((one) => `people.${consent} not_agreed.${one}.print`),
    )
    expect((await manager.post(`${base}/stories/${story.id}/steps`, { step: "submit" })).status).toBe(409)
    expect((await write({ channels: ["site"] })).body.missing).toEqual([])
    const foreign = await write({ people: [{ consent: "cons_of_nobody", shows: [] }] })
    expect(codes(foreign.body.fields)).toEqual(expect.arrayContaining(["blocks.2.person unknown"]))
  })

  it("is read by the platform, sent back with a reason, and shown once it is right", async () => {
    expect((await lister.post(`${base}/stories/${story.id}/steps`, { step: "submit" })).status).toBe(200)
    expect((await write({ summary: { fr: "autre" } })).status).toBe(409)
    const reviews = await platform.get<{ waiting: { id: string }[] }>("/admin/story-reviews")
    expect(reviews.body.waiting.map(({ id }) => id)).toEqual([story.id])
    expect((await manager.get("/admin/story-reviews")).status).toBe(403)
    const review = `/admin/story-reviews/${story.id}`
    expect((await platform.post(review, { step: "send_back" })).status).toBe(400)
    expect((await platform.post(review, { step: "send_back", because: "Le titre." })).status).toBe(200)
    expect((await read()).sent_back_because).toBe("Le titre.")
    expect((await manager.post(`${base}/stories/${story.id}/steps`, { step: "submit" })).status).toBe(200)
    expect((await fromShop(`/store/stories/${story.story.handle}?locale=fr`)).status).toBe(404)
    expect((await platform.post<Form>(review, { step: "publish" })).body.state).toBe("published")
    const preview = await lister.post<{ addresses: { fr: string } }>(`${base}/stories/${story.id}/preview`)
    const token = preview.body.addresses.fr.split("/").at(-1) ?? ""
    const previewed = await fromShop<Shown>(`/store/story-previews/${token}?locale=fr`)
    expect([previewed.body.handle, previewed.body.picture.sizes[0]?.url.includes("key=")]).toEqual([
      story.story.handle,
      true,
    ])
  })

  it("is shown as text, whatever was typed, in the language that there is", async () => {
    const { body } = await fromShop<Shown>(`/store/stories/${story.story.handle}?locale=nl`)
    expect(body.title).toEqual({ text: `nl ${SCRIPT}`, lang: "nl" })
    expect(body.blocks.map(({ type }) => type)).toEqual(["heading", "paragraph", "quote", "figure", "picture"])
    expect(body.blocks[2]).toMatchObject({ name: "Mika", text: { text: SCRIPT, lang: "fr" } })
    expect(body.pieces.map(({ handle }) => handle)).toEqual(["tabouret-nervien"])
    const list = await fromShop<{ stories: Shown[]; facets: { kind: { value: string; count: number }[] } }>(
      "/store/stories?locale=fr&kind=person&operator=etap-atelier&piece=tabouret-nervien",
    )
    expect(list.body.stories.map(({ handle }) => handle)).toContain(story.story.handle)
    expect((await fromShop<{ stories: { handle: string }[] }>("/store/sitemap")).text).toContain(story.story.handle)
    expect((await fromShop(`/store/qr/${story.id}`)).body).toEqual({ kind: "story", handle: story.story.handle })
    for (const { url } of body.picture.sizes) {
      const shown = await fetch(backend.url + url)
      expect([shown.status, shown.headers.get("cache-control")]).toEqual([200, "public, max-age=30, must-revalidate"])
    }
    // A translation may follow; a word of the story's own language may not.
    expect((await write({ summary: { fr: SCRIPT, nl: "Kort." } })).status).toBe(200)
    expect(codes((await write({ summary: { fr: "autre" } })).body.fields)).toEqual([" not_a_draft"])
  })

  it("no public answer holds the name that is sealed", async () => {
    const handles = (await fromShop<{ stories: { handle: string }[] }>("/store/stories?locale=fr")).body.stories
    const paths = [
      "/store/stories?locale=fr",
      "/store/stories?locale=fr&page=2",
      "/store/sitemap",
      "/store/operators?locale=fr",
      ...handles.flatMap(({ handle }) =>
        ["fr", "nl", "en"].map((locale) => `/store/stories/${handle}?locale=${locale}`),
      ),
      "/store/operators/etap-atelier?locale=fr",
    ]
    // The seed's people have names, too, that stand in their files alone.
    const seeded = ["Quévreux", "Abeloos", "Ruscart", "Strubbe"]
    for (const path of paths) {
      const { text } = await fromShop(path)
      for (const name of [SECRET, ...seeded]) expect(text.includes(name), `${path} ${name}`).toBe(false)
    }
  })

  it("goes with the card: no account, no reason, the code that is printed once; and nothing of it is left", async () => {
    const printed = async () => {
      const response = await fetch(`${backend.url}${base}/consents/${consent}/card`, {
        method: "POST",
        headers: { authorization: manager.authorization, "content-type": "application/json" },
        body: JSON.stringify({ confirmed: true }),
      })
      expect(response.headers.get("content-type")).toBe("application/pdf")
      const bytes = Buffer.from(await response.arrayBuffer())
      expect(bytes.subarray(0, 5).toString()).toBe("%PDF-")
    }
    await printed()
    const [first] = await shop.rows<{ card_hash: string }>("select card_hash from consent where id = $1", [consent])
    await printed()
    const [second] = await shop.rows<{ card_hash: string }>("select card_hash from consent where id = $1", [consent])
    expect(first?.card_hash).not.toBe(second?.card_hash)
    expect((await fromShop(`/store/consents/${"x".repeat(32)}?locale=fr`)).status).toBe(404)

    const { token, code } = await cardOf(consent)
    const card = await fromShop<Card>(`/store/consents/${token}?locale=nl`)
    expect(card.body).toMatchObject({ shown_name: "Mika", state: "valid", stories: [{ handle: story.story.handle }] })
    expect(card.text).not.toContain(SECRET)
    const withdraw = (typed: string) =>
      fromShop<{ stories: { handle: string }[]; error?: { code: string } }>(`/store/consents/${token}?locale=fr`, {
        method: "POST",
        body: JSON.stringify({ code: typed }),
      })
    const wrong = { code: "wrong_code", fields: [{ path: "code", code: "wrong_code" }] }
    expect((await withdraw("AAAA-AAAA")).body.error).toEqual(wrong)
    const before = await fromShop<Shown>(`/store/stories/${story.story.handle}?locale=fr`)
    const gone = await withdraw(code.toLowerCase())
    expect([gone.status, gone.body.stories[0]?.handle]).toEqual([200, story.story.handle])
    expect((await withdraw(code)).body.error?.code).toBe("already_withdrawn")

    const after = await fromShop<{ error: { code: string } }>(`/store/stories/${story.story.handle}?locale=fr`)
    expect([after.status, after.body.error.code, FORM_TEXT.test(after.text)]).toEqual([410, "gone", false])
    for (const { url } of before.body.picture.sizes) expect((await fetch(backend.url + url)).status).toBe(410)
    expect((await fromShop(`/store/qr/${story.id}`)).status).toBe(410)
    expect((await fromShop<{ state: string }>(`/store/addresses/stories/${story.story.handle}`)).body.state).toBe(
      "gone",
    )
    expect((await fromShop("/store/sitemap")).text).not.toContain(story.story.handle)
    expect((await fromShop("/store/stories?locale=fr")).text).not.toContain(story.story.handle)
  })

  it("the log names every copy, and each is asked until it is gone; the files are erased", async () => {
    const untilGone = async (): Promise<Form["removals"]> => {
      for (let tries = 0; tries < 60; tries += 1) {
        const { removals } = await read()
        const own = removals.filter(({ served_by }) => served_by === "backend")
        if (own.length > 0 && own.every(({ verified_at }) => verified_at !== null)) return removals
        await new Promise((resolve) => setTimeout(resolve, 500))
      }
      throw new Error("the copies of the backend were not seen to be gone")
    }
    const removals = await untilGone()
    expect(removals.filter(({ kind }) => kind === "page")).toHaveLength(3)
    expect(removals.map(({ kind }) => kind)).toEqual(
      expect.arrayContaining(["list", "feed", "sitemap", "qr", "open_graph"]),
    )
    const [kept] = await shop.rows<{ erased_at: Date | null }>("select erased_at from story_picture where id = $1", [
      picture.picture_id,
    ])
    expect(kept?.erased_at).not.toBeNull()
    expect((await fetch(backend.url + picture.url)).status).toBe(410)
    const log = await manager.get<{ entries: { entity: string; action: string }[] }>(`${base}/audit?entity=story`)
    expect(JSON.stringify(log.body)).toContain("withdrawn")
    expect(JSON.stringify(log.body)).not.toContain(SECRET)
  })

  it("ends by itself on the day its consent does, and its managers are told a month before", async () => {
    const [ending] = await shop.rows<{ id: string; handle: string; consent_id: string }>(
      "select s.id, s.handle, sp.consent_id from story s join story_person sp on sp.story_id = s.id where s.handle = 'sacha-au-tour'",
    )
    await shop.rows("update consent set valid_to = to_char(now() + interval '20 days', 'YYYY-MM-DD') where id = $1", [
      ending?.consent_id,
    ])
    await untilThere(() =>
      shop.rows(`select 1 from outbox_mail where kind = 'consent-ending' and "to" = 'tournai@etabli.example'`),
    )
    await shop.rows("update story set shown_until = to_char(now() - interval '2 days', 'YYYY-MM-DD') where id = $1", [
      ending?.id,
    ])
    expect((await fromShop(`/store/stories/${ending?.handle ?? ""}?locale=fr`)).status).toBe(410)
    await untilThere(() => shop.rows("select 1 from story where id = $1 and state = 'expired'", [ending?.id]))
    expect((await read(manager, ending?.id)).steps).toEqual(["renew"])
  })

  async function untilThere(look: () => Promise<unknown[]>): Promise<void> {
    for (let tries = 0; tries < 60; tries += 1) {
      if ((await look()).length > 0) return
      await new Promise((resolve) => setTimeout(resolve, 500))
    }
    throw new Error("it never came")
  }

  /** A card as it would be read off the paper: only what is printed knows both, so a known one is written in its place. */
  async function cardOf(id: string): Promise<{ token: string; code: string }> {
    const { createHash, createHmac } = await import("node:crypto")
    const card = { token: "a-card-of-the-tests-0123456789", code: "ABCDEFGH" }
    const token = createHash("sha256").update(`consent card ${card.token}`).digest("hex")
    const code = createHmac("sha256", cluster.secrets.link).update(`consent code ${id} ${card.code}`).digest("hex")
    await shop.rows("update consent set card_hash = $2, code_hash = $3 where id = $1", [id, token, code])
    return card
  }
})
