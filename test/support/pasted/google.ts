// As Google Docs and Sheets put it on the clipboard: a wrapper that says it is not bold, looks in `style` only.
import type { ClipboardContent } from './clipboard-content.ts';

const begin =
  '<meta charset="utf-8"><b style="font-weight:normal;" id="docs-internal-guid-5f1c2a77-7fff-1b0e">';
const end = '</b><br class="Apple-interchange-newline">';
const look = (weight: number, slant = 'normal', line = 'none') =>
  `font-size:11pt;font-family:Arial,sans-serif;color:#000000;background-color:transparent;font-weight:${weight};font-style:${slant};font-variant:normal;text-decoration:${line};vertical-align:baseline;white-space:pre;white-space:pre-wrap;`;
const span = (words: string, style = look(400)) => `<span style="${style}">${words}</span>`;
const p = (inner: string) =>
  `<p dir="ltr" style="line-height:1.38;margin-top:0pt;margin-bottom:0pt;">${inner}</p>`;
const li = (inner: string, level = 1, more = '') =>
  `<li dir="ltr" style="list-style-type:disc;${look(400)}" aria-level="${level}"${more}>${inner}</li>`;
const ul = (inner: string) =>
  `<ul style="margin-top:0;margin-bottom:0;padding-inline-start:48px;">${inner}</ul>`;

const box = (state: string) =>
  `<img src="data:image/png;base64,iVBORw0KGgo=" width="17.6px" height="17.6px" alt="${state}" aria-roledescription="checkbox" style="margin-right:3px;" />`;

export const google: readonly ClipboardContent[] = [
  {
    from: 'Google Docs: a paragraph with words in bold, italic, struck out, and a link',
    html: `${begin}${p(`${span('Vi tänder ')}${span('alla lyktor', look(700))}${span(' längs ')}${span('älven', look(400, 'italic'))}${span(', inte ')}${span('en', look(400, 'normal', 'line-through'))}${span(': ')}<a href="https://umea.se/ljus" style="text-decoration:none;">${span('så här', look(400, 'normal', 'underline'))}</a>`)}${end}`,
    text: 'Vi tänder alla lyktor längs älven, inte en: så här',
    idea: 'Vi tänder alla lyktor längs älven, inte en: så här',
    rich: ['Vi tänder **alla lyktor** längs _älven_, inte ~~en~~: [så här](https://umea.se/ljus)'],
  },
  {
    from: 'Google Docs: headings, paragraphs and the empty lines between them',
    html: `${begin}<h1 dir="ltr" style="line-height:1.38;margin-top:20pt;">${span('Vintern', look(700))}</h1><br />${p(span('Första stycket.'))}<br /><br />${p(span('Andra stycket.'))}<h2 dir="ltr">${span('Ljuset')}</h2>${p(span('Tredje stycket.'))}${end}`,
    text: 'Vintern\n\nFörsta stycket.\n\n\nAndra stycket.\nLjuset\nTredje stycket.',
    idea: 'Vintern\n\nFörsta stycket.\n\n\nAndra stycket.\nLjuset\nTredje stycket.',
    rich: ['## Vintern', 'Första stycket.', 'Andra stycket.', '### Ljuset', 'Tredje stycket.'],
  },
  {
    from: 'Google Docs: a list in a list, a numbered one after it',
    html: `${begin}${ul(`${li(p(span('Ljus')))}${ul(`${li(p(span('på bron', look(700))), 2)}${ul(li(p(span('varje kväll')), 3))}`)}${li(p(span('Värme')))}`)}<ol style="margin-top:0;margin-bottom:0;">${li(p(span('Fråga')))}${li(p(span('Bygg')))}</ol>${end}`,
    text: '• Ljus\n• på bron\n• varje kväll\n• Värme\n1. Fråga\n2. Bygg',
    idea: 'Ljus\npå bron\nvarje kväll\nVärme\nFråga\nBygg',
    rich: ['- Ljus', '  - **på bron**', '    - varje kväll', '- Värme', '1. Fråga', '2. Bygg'],
  },
  {
    from: 'Google Docs: a list of things to do',
    html: `${begin}${ul(`${li(`${box('unchecked')}${p(span('Köp lyktor'))}`, 1, ' role="checkbox" aria-checked="false"')}${li(`${box('checked')}${p(span('Ring hamnen', look(400, 'normal', 'line-through')))}`, 1, ' role="checkbox" aria-checked="true"')}`)}${end}`,
    text: 'Köp lyktor\nRing hamnen',
    idea: 'Köp lyktor\nRing hamnen',
    rich: ['[ ] Köp lyktor', '[x] ~~Ring hamnen~~'],
  },
  {
    from: 'Google Docs: a table, and margin notes beside the words',
    html: `${begin}<div dir="ltr" style="margin-left:0pt;" align="left"><table style="border:none;border-collapse:collapse;"><colgroup><col /><col /></colgroup><tbody><tr style="height:0pt"><td style="border-left:solid #000000 1pt;">${p(span('Stad', look(700)))}</td><td>${p(span('Idé', look(700)))}</td></tr><tr><td>${p(span('Umeå'))}</td><td>${p(span('Bastu'))}${p(span('på hjul'))}</td></tr></tbody></table></div>${p(`${span('Klart i mars')}<sup><a href="#cmnt1" id="cmnt_ref1">[a]</a></sup>`)}${end}`,
    text: 'Stad\tIdé\nUmeå\tBastu\npå hjul\nKlart i mars',
    idea: 'Stad · Idé\nUmeå · Bastu på hjul\nKlart i mars',
    rich: ['**Stad** · **Idé**', 'Umeå · Bastu på hjul', 'Klart i mars'],
  },
  {
    from: 'Google Sheets: three columns, one cell empty, one of two lines',
    html: '<meta charset="utf-8"><google-sheets-html-origin><style type="text/css"><!--td {border: 1px solid #cccccc;}br {mso-data-placement:same-cell;}--></style><table xmlns="http://www.w3.org/1999/xhtml" cellspacing="0" cellpadding="0" dir="ltr" border="1" style="table-layout:fixed;font-size:10pt;font-family:Arial;" data-sheets-root="1"><colgroup><col width="100"/><col width="100"/><col width="100"/></colgroup><tbody><tr style="height:21px;"><td style="overflow:hidden;padding:2px 3px;vertical-align:bottom;font-weight:bold;" data-sheets-value="{&quot;1&quot;:2,&quot;2&quot;:&quot;Lyktor&quot;}">Lyktor</td><td style="overflow:hidden;">12</td><td>Bron</td></tr><tr style="height:21px;"><td>Eldar</td><td></td><td>Kajen<br/>och torget</td></tr></tbody></table></google-sheets-html-origin>',
    text: 'Lyktor\t12\tBron\nEldar\t\t"Kajen\noch torget"',
    idea: 'Lyktor · 12 · Bron\nEldar · Kajen och torget',
    rich: ['**Lyktor** · 12 · Bron', 'Eldar · Kajen och torget'],
  },
];
