/** How a printed form looks: black and white only, and larger than a screen would need. */
export const FORM_STYLE = `
@page { size: A4; margin: 14mm 14mm 16mm; @bottom-center { font: 9pt sans-serif; } }
* { box-sizing: border-box; }
body { margin: 0 auto; max-inline-size: 182mm; padding: 6mm; background: #fff; color: #000;
  font: 12pt/1.4 "Atkinson Hyperlegible Next", "Noto Sans", "Noto Sans Arabic", system-ui, sans-serif; }
h1 { font-size: 20pt; line-height: 1.15; margin: 0; }
h2 { font-size: 15pt; margin: 8mm 0 2mm; padding-block-end: 1mm; border-block-end: 1.5pt solid #000; break-after: avoid; }
h3 { font-size: 12.5pt; line-height: 1.3; margin: 0 0 1mm; font-weight: 650; break-after: avoid; }
p { margin: 0 0 1.5mm; }
ul { list-style: none; margin: 0; padding: 0; }
.version { font-size: 10pt; margin-block: 1mm 3mm; }
dl { display: grid; grid-template-columns: repeat(3, 1fr); gap: 6mm; margin: 0; }
dt { font-size: 10pt; }
dd { margin: 0; block-size: 9mm; border-block-end: 0.75pt solid #000; }
article { margin-block: 5mm; break-inside: avoid; }
.number { display: inline-block; min-inline-size: 7mm; }
.condition { font-weight: 650; }
.condition::before { content: "\\2192\\00a0"; }
[dir="rtl"] .condition::before { content: "\\2190\\00a0"; }
.hint, .how { font-size: 10.5pt; }
.script { font-size: 10.5pt; border-inline-start: 2pt solid #000; padding-inline-start: 3mm; }
.box { display: inline-block; inline-size: 6mm; block-size: 6mm; flex: none; border: 1pt solid #000; border-radius: 0.6mm; vertical-align: middle; }
.boxes { display: grid; grid-template-columns: 1fr 1fr; gap: 2mm 6mm; margin-block-end: 2mm; }
.boxes li { display: flex; gap: 3mm; align-items: center; min-block-size: 7mm; }
.scale { display: flex; align-items: end; gap: 3mm; margin-block-end: 2mm; }
.scale > span { max-inline-size: 28mm; font-size: 10.5pt; }
.scale ul { display: flex; flex: 1; justify-content: space-between; }
.scale li { display: grid; justify-items: center; gap: 1mm; }
.line { block-size: 9mm; border-block-end: 0.75pt solid #000; }
.line + .boxes { margin-block-start: 2.5mm; }
.numbers { display: flex; flex-wrap: wrap; gap: 3mm; align-items: center; margin-block-end: 2mm; }
.numbers .box { inline-size: 9mm; block-size: 9mm; }
table { border-collapse: collapse; inline-size: 100%; font-size: 10.5pt; margin-block: 1mm 2mm; }
thead { display: table-header-group; }
tr { break-inside: avoid; }
th, td { border: 0.5pt solid #000; padding: 0.8mm 1.2mm; text-align: start; font-weight: 400; }
thead th { vertical-align: bottom; line-height: 1.15; }
.lines td { block-size: 9mm; }
.people th[scope="row"], .people thead th:first-child, .pairs th { inline-size: 10mm; text-align: center; }
.ticks.people .tick { inline-size: auto; }
.lines .tick { inline-size: 18mm; }
.tick { text-align: center; inline-size: 14mm; }
.pairs { inline-size: auto; }
.pairs td, .pairs th { padding: 0.6mm; inline-size: 10mm; text-align: center; }
.pairs .none { background: repeating-linear-gradient(45deg, #000 0 0.3pt, transparent 0.3pt 2pt); }
footer { margin-block-start: 6mm; font-size: 9pt; }
footer h2 { font-size: 12pt; }
@media print { body { padding: 0; max-inline-size: none; } }
`;
