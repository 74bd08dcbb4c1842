// As Word, PowerPoint, Excel, OneNote and Outlook put it on the clipboard: lists drawn with signs, looks in `mso-` styles.
import type { ClipboardContent } from './clipboard-content.ts';

const begin =
  '<html xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:w="urn:schemas-microsoft-com:office:word" xmlns="http://www.w3.org/TR/REC-html40"><head><meta http-equiv=Content-Type content="text/html; charset=utf-8"><meta name=ProgId content=Word.Document><style><!-- p.MsoNormal {margin:0cm;font-size:11.0pt;} @list l0:level1 {mso-level-number-format:bullet;} --></style></head><body lang=SV style=\'tab-interval:36.0pt\'><!--StartFragment-->';
const end = '<!--EndFragment--></body></html>';
const gap =
  '<span style=\'font:7.0pt "Times New Roman"\'>&nbsp;&nbsp;&nbsp;&nbsp;&nbsp;&nbsp;\n</span>';
const item = (sign: string, font: string, level: number, words: string, place = 'Middle') =>
  `<p class=MsoListParagraphCxSp${place} style='margin-left:${level * 36}.0pt;text-indent:-18.0pt;mso-list:l0 level${level} lfo1'><![if !supportLists]><span style='font-family:${font};mso-fareast-font-family:${font}'><span style='mso-list:Ignore'>${sign}${gap}</span></span><![endif]>${words}<o:p></o:p></p>\n\n`;
const plain = (sign: string, level: number, words: string) =>
  `<p class=MsoListParagraphCxSpMiddle style='text-indent:-18.0pt;mso-list:l1 level${level} lfo2'><!--[if !supportLists]--><span style='mso-bidi-font-family:Calibri'><span style='mso-list:Ignore'>${sign}${gap}</span></span><!--[endif]-->${words}<o:p></o:p></p>\n\n`;
const slide = (sign: string, kind: string, words: string, depth = '') =>
  `<div${depth} style='mso-line-spacing:"90 20 0";mso-margin-left-alt:216;mso-text-indent-alt:-216;mso-char-wrap:1;mso-kinsoku-overflow:1'><span style='mso-special-format:${kind};font-family:Arial;position:absolute;left:-2.27%'>${sign}</span><span lang=SV style='font-size:28.0pt'>${words}</span></div>`;

export const office: readonly ClipboardContent[] = [
  {
    from: 'Word: bullets of three levels',
    html: `${begin}${item('·', 'Symbol', 1, 'Ljus', 'First')}${item('o', '"Courier New"', 2, 'på bron')}${item('§', 'Wingdings', 3, 'varje <b>kväll</b>')}${item('Ø', 'Wingdings', 1, 'Värme', 'Last')}${end}`,
    text: '\uF0B7\tLjus\r\no\tpå bron\r\n\uF0A7\tvarje kväll\r\nØ\tVärme\r\n',
    idea: 'Ljus\npå bron\nvarje kväll\nVärme',
    rich: ['- Ljus', '  - på bron', '    - varje **kväll**', '- Värme'],
  },
  {
    from: 'Word: numbers, letters below them, and a numbered heading',
    html: `${begin}<h1 style='mso-list:l2 level1 lfo3'><![if !supportLists]><span style='mso-list:Ignore'>1<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp; </span></span><![endif]><b>Plan</b><o:p></o:p></h1>${plain('3.', 1, 'Fråga hamnen')}${plain('a)', 2, 'om ström')}${plain('b)', 2, 'om plats')}${plain('4.', 1, 'Bygg')}<p class=MsoNormal><o:p>&nbsp;</o:p></p><p class=MsoNormal>1. maj <i style='mso-bidi-font-style:normal'>firas</i> det.<o:p></o:p></p>${end}`,
    text: '1\tPlan\r\n3.\tFråga hamnen\r\na)\tom ström\r\nb)\tom plats\r\n4.\tBygg\r\n\r\n1. maj firas det.\r\n',
    idea: 'Plan\nFråga hamnen\nom ström\nom plats\nBygg\n1. maj firas det.',
    rich: [
      '## Plan',
      '3. Fråga hamnen',
      '  1. om ström',
      '  2. om plats',
      '4. Bygg',
      '1. maj _firas_ det.',
    ],
  },
  {
    from: 'Word: title, headings, hidden words, a margin note, an arrow and a smile of Wingdings',
    html: `${begin}<p class=MsoTitle>Mörka vintrar<o:p></o:p></p><h2>Varför<o:p></o:p></h2><p class=MsoNormal>Det är mörkt<span style='mso-hide:all'>dolt</span><span style='mso-special-character:comment'><a class=msocomanchor href="#_msocom_1">[AB1]</a></span> i&nbsp;november <span style='font-family:Wingdings;mso-char-type:symbol'><span style='mso-char-type:symbol'>à</span></span> vi samlas <span style='font-family:Wingdings'>J</span><o:p></o:p></p>${end}`,
    text: 'Mörka vintrar\r\nVarför\r\nDet är mörkt i\u00a0november → vi samlas ☺\r\n',
    idea: 'Mörka vintrar\nVarför\nDet är mörkt i\u00a0november → vi samlas ☺',
    rich: ['## Mörka vintrar', '### Varför', 'Det är mörkt i\u00a0november → vi samlas ☺'],
  },
  {
    from: 'Word: boxes to tick, and a table',
    html: `${begin}<p class=MsoNormal><w:Sdt CheckBox="t" CheckBoxIsChecked="f"><span style='font-family:"MS Gothic"'>☐</span></w:Sdt> Köp lyktor<o:p></o:p></p><p class=MsoNormal><span style='font-family:"MS Gothic"'>☒</span> Ring hamnen<o:p></o:p></p><table class=MsoTableGrid border=1 cellspacing=0 cellpadding=0><tr style='mso-yfti-irow:0'><td width=301 valign=top><p class=MsoNormal><b>Vem</b><o:p></o:p></p></td><td width=301 valign=top><p class=MsoNormal>När<o:p></o:p></p></td></tr><tr><td><p class=MsoNormal>Karin</p></td><td><p class=MsoNormal>1 maj</p></td></tr></table>${end}`,
    text: '☐ Köp lyktor\r\n☒ Ring hamnen\r\nVem\tNär\r\nKarin\t1 maj\r\n',
    idea: 'Köp lyktor\nRing hamnen\nVem · När\nKarin · 1 maj',
    rich: ['[ ] Köp lyktor', '[x] Ring hamnen', '**Vem** · När', 'Karin · 1 maj'],
  },
  {
    from: 'Word on the web: each item in a list of its own',
    html: '<div class="ListContainerWrapper SCXW1 BCX0"><ul class="BulletListStyle1 SCXW1 BCX0" role="list"><li aria-setsize="-1" data-leveltext="" data-font="Symbol" data-listid="1" data-aria-posinset="1" data-aria-level="1" role="listitem" class="OutlineElement Ltr SCXW1"><p class="Paragraph SCXW1" style="font-weight:normal;font-style:normal"><span data-contrast="auto" class="TextRun SCXW1" style="font-weight:bold"><span class="NormalTextRun SCXW1">Ljus</span></span><span class="EOP SCXW1" data-ccp-props="{}">&nbsp;</span></p></li></ul></div><div class="ListContainerWrapper SCXW1"><ul class="BulletListStyle2" role="list"><li data-aria-posinset="1" data-aria-level="2" role="listitem"><p class="Paragraph"><span class="TextRun"><span class="NormalTextRun">på bron</span></span><span class="EOP">&nbsp;</span></p></li></ul></div>',
    text: 'Ljus \npå bron ',
    idea: 'Ljus\npå bron',
    rich: ['- **Ljus**', '  - på bron'],
  },
  {
    from: 'PowerPoint: a slide with two levels and numbers',
    html: `<html xmlns:p="urn:schemas-microsoft-com:office:powerpoint"><head><meta name=ProgId content=PowerPoint.Slide></head><body><!--StartFragment-->${slide('•', 'bullet', 'Ljus')}${slide('–', 'bullet', 'på bron', ' class=O1')}${slide('➢', 'bullet', 'Värme')}${slide('1.', '"numbullet3\\,1"', 'Fråga')}${slide('2.', '"numbullet3\\,1"', 'Bygg')}<!--EndFragment--></body></html>`,
    text: 'Ljus\r\npå bron\r\nVärme\r\nFråga\r\nBygg',
    idea: 'Ljus\npå bron\nVärme\nFråga\nBygg',
    rich: ['- Ljus', '  - på bron', '- Värme', '1. Fråga', '2. Bygg'],
  },
  {
    from: 'Excel: a column',
    html: `<html xmlns:x="urn:schemas-microsoft-com:office:excel"><head><meta name=ProgId content=Excel.Sheet><style><!--td{mso-ignore:padding;font-weight:400;}--></style></head><body link="#0563C1"><table border=0 cellpadding=0 cellspacing=0 width=64 style='border-collapse:collapse;width:48pt'><!--StartFragment--><col width=64 style='width:48pt'><tr height=20 style='height:15.0pt'><td height=20 width=64>Lyktor</td></tr><tr><td>Bastu på hjul</td></tr><tr><td></td></tr><tr><td>-5 grader</td></tr><!--EndFragment--></table></body></html>`,
    text: 'Lyktor\r\nBastu på hjul\r\n\r\n-5 grader\r\n',
    idea: 'Lyktor\nBastu på hjul\n-5 grader',
    rich: ['Lyktor', 'Bastu på hjul', '-5 grader'],
  },
  {
    from: 'Excel: two columns',
    html: `<html xmlns:x="urn:schemas-microsoft-com:office:excel"><body><table border=0 cellpadding=0 cellspacing=0 style='border-collapse:collapse'><!--StartFragment--><col width=64 span=2 style='width:48pt'><tr><td class=xl65>1.</td><td>Lyktor</td></tr><tr><td>2.</td><td>Bastu på<span style='mso-spacerun:yes'>  </span>hjul</td></tr><!--EndFragment--></table></body></html>`,
    text: '1.\tLyktor\r\n2.\tBastu på  hjul\r\n',
    idea: '1. · Lyktor\n2. · Bastu på hjul',
    rich: ['1. · Lyktor', '2. · Bastu på hjul'],
  },
];
