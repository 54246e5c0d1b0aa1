/** On paper: the sheet and nothing else, black on white, no row torn by the end of a page. */
export const PRINT_STYLE = `
.etabli-box { display: inline-block; width: 18px; height: 18px; border: 1.5px solid currentColor; border-radius: 3px }
@media print {
  body * { visibility: hidden }
  .etabli-sheet, .etabli-sheet * { visibility: visible; color: #000 !important }
  .etabli-sheet { position: absolute; inset: 0 auto auto 0; width: 100%; box-shadow: none !important; background: #fff !important }
  .etabli-sheet tr { break-inside: avoid }
  .etabli-sheet thead { display: table-header-group }
  html, body, #medusa, main { height: auto !important; overflow: visible !important }
  @page { margin: 14mm }
}`
