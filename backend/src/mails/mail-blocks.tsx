import { Button, Heading, Hr, Link, Section, Text } from "@react-email/components"
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
      {detail && <Text style={look.headingDetail}>{detail}</Text>}
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
          <Text style={look.label}>{label}</Text>
          <Text style={look.value}>{value}</Text>
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
      <Text style={{ ...look.small, margin: "12px 0 0" }}>{hint}</Text>
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
      return <Text style={look.paragraph}>{block.text}</Text>
    case "small":
      return <Text style={look.small}>{block.text}</Text>
    case "quote":
      return <Text style={look.quote}>{block.text}</Text>
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
        <Text style={look.linkBox}>
          <Link href={block.url} style={look.link}>
            {block.label}
          </Link>
        </Text>
      )
    case "rule":
      return <Hr style={look.rule} />
  }
}
