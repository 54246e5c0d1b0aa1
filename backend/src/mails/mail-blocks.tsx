import { Button, Heading, Hr, Link, Section } from "@react-email/components"
import type { Locale } from "@etabli/store-api"
import type { Block, Fact, PieceRow } from "./mail-document"
import { look } from "./mail-style"

type Of<T extends Block["type"]> = Extract<Block, { type: T }>

/** A heading of the body, with its small line under it. */
function HeadingBlock({ text, detail }: Of<"heading">) {
  return (
    <>
      <Heading as="h2" style={look.heading}>
        {text}
      </Heading>
      {detail && <p style={look.headingDetail}>{detail}</p>}
    </>
  )
}

function Piece({ row, locale }: { row: PieceRow; locale: Locale }) {
  return (
    <tr>
      <td style={look.quantity}>{row.quantity}</td>
      <td style={look.cell}>
        <span lang={row.title.lang === locale ? undefined : row.title.lang}>{row.title.text}</span>
        {row.detail && <div style={look.detail}>{row.detail}</div>}
      </td>
      <td style={look.amount}>{row.amount}</td>
    </tr>
  )
}

function Pieces({ rows, locale }: { rows: PieceRow[]; locale: Locale }) {
  return (
    <table width="100%" style={look.table}>
      <tbody>
        {rows.map((row, index) => (
          <Piece key={index} row={row} locale={locale} />
        ))}
      </tbody>
    </table>
  )
}

/** Label above value: side by side does not fit a phone. */
function Facts({ facts }: { facts: Fact[] }) {
  return (
    <Section style={{ margin: "4px 0 12px" }}>
      {facts.map(({ label, value }) => (
        <div key={label}>
          <p style={look.label}>{label}</p>
          <p style={look.value}>{value}</p>
        </div>
      ))}
    </Section>
  )
}

function Totals({ facts }: { facts: Fact[] }) {
  return (
    <table width="100%" style={look.table}>
      <tbody>
        {facts.map(({ label, value }, index) => {
          const sum = index === facts.length - 1 ? look.strong : {}
          return (
            <tr key={label}>
              <td style={{ ...look.sumLabel, ...sum }}>{label}</td>
              <td style={{ ...look.sum, ...sum }}>{value}</td>
            </tr>
          )
        })}
      </tbody>
    </table>
  )
}

function ButtonBlock({ label, url, hint }: { label: string; url: string; hint: string }) {
  return (
    <Section style={look.buttonBox}>
      <Button href={url} style={look.button}>
        {label}
      </Button>
      <p style={{ ...look.small, margin: "12px 0 0" }}>{hint}</p>
      <Link href={url} style={look.address}>
        {url}
      </Link>
    </Section>
  )
}

/** Dresses one block. `hint` goes under a button, for programs that show none. */
export function MailBlock({ block, locale, hint }: { block: Block; locale: Locale; hint: string }) {
  switch (block.type) {
    case "paragraph":
      return <p style={look.paragraph}>{block.text}</p>
    case "small":
      return <p style={look.small}>{block.text}</p>
    case "quote":
      return <p style={look.quote}>{block.text}</p>
    case "heading":
      return <HeadingBlock {...block} />
    case "pieces":
      return <Pieces rows={block.rows} locale={locale} />
    case "facts":
      return <Facts facts={block.facts} />
    case "totals":
      return <Totals facts={block.facts} />
    case "button":
      return <ButtonBlock label={block.label} url={block.url} hint={hint} />
    case "link":
      return (
        <p style={look.linkBox}>
          <Link href={block.url} style={look.link}>
            {block.label}
          </Link>
        </p>
      )
    case "rule":
      return <Hr style={look.rule} />
  }
}
