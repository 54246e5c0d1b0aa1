import { StyleSheet } from "@react-pdf/renderer"
import { FONTS } from "./fonts"

/** Points; a millimetre is 2.835 of them. */
export const mm = (millimetres: number) => millimetres * 2.8346

const INK = "#1E2320"
const LINE = "#BFB5A4"
const WOOD = "#B98A5A"

export const paper = StyleSheet.create({
  page: { fontFamily: FONTS as unknown as string, fontSize: 10.5, color: INK, padding: mm(18), lineHeight: 1.4 },
  title: { fontSize: 20, fontWeight: 700, lineHeight: 1.2 },
  brand: {
    fontSize: 13,
    fontWeight: 700,
    marginBottom: mm(9),
    paddingBottom: mm(2),
    borderBottomWidth: 2,
    borderBottomColor: WOOD,
  },
  great: { fontSize: 26, fontWeight: 700, lineHeight: 1.2 },
  link: { color: INK },
  strong: { fontWeight: 700 },
  small: { fontSize: 8.5, color: "#4A4F4B" },
  label: { fontSize: 8.5, color: "#4A4F4B", marginBottom: 2 },
  row: { flexDirection: "row", justifyContent: "space-between", gap: mm(10) },
  half: { flex: 1 },
  line: { flexDirection: "row", borderBottomWidth: 0.7, borderBottomColor: LINE, paddingVertical: 5, gap: mm(4) },
  head: { borderBottomColor: INK, borderBottomWidth: 1 },
  count: { width: mm(22), textAlign: "right" },
  grow: { flex: 1 },
  foot: { position: "absolute", bottom: mm(10), left: mm(18), right: mm(18), fontSize: 8.5, color: "#4A4F4B" },
  sign: { borderTopWidth: 0.7, borderTopColor: INK, paddingTop: 3, width: mm(80), marginTop: mm(18) },
})
