// As other programs of people's evenings put it on the clipboard: writers, notes, messengers, boards, mail, pages.
import type { ClipboardContent } from './clipboard-content.ts';

const code = (words: string) => `<div><span style="color: #3b3b3b;">${words}</span></div>`;

export const others: readonly ClipboardContent[] = [
  {
    from: 'LibreOffice Writer: heading, list, weight by name and by style',
    html: '<!DOCTYPE html><html><head><meta http-equiv="content-type" content="text/html; charset=utf-8"/><meta name="generator" content="LibreOffice 24.8 (Linux)"/><style type="text/css">p { line-height: 115% }</style></head><body lang="sv-SE" link="#000080" dir="ltr"><h1 class="western">Vintern</h1>\n<ul>\n\t<li><p style="line-height: 100%; margin-bottom: 0cm">Ljus\n\tpå <b>bron</b></p></li>\n\t<li><p style="font-weight: bold">Värme</p></li>\n\t<ul>\n\t\t<li><p>bastu</p></li>\n\t</ul>\n</ul>\n<p style="margin-bottom: 0cm"><br/>\n\n</p>\n</body></html>',
    text: 'Vintern\n• Ljus på bron\n• Värme\n◦ bastu\n',
    idea: 'Vintern\nLjus på bron\nVärme\nbastu',
    rich: ['## Vintern', '- Ljus på **bron**', '- **Värme**', '  - bastu'],
  },
  {
    from: 'Apple Notes: a list and a soft line break',
    html: '<html><head><meta charset="UTF-8"><style type="text/css">p.p1 {margin: 0.0px; font: 13.0px \'Helvetica Neue\'} span.Apple-tab-span {white-space:pre}</style></head><body><p class="p1"><b>Torget</b></p><p class="p2"><br></p><ul class="ul1"><li class="li1"><span class="s1"></span>Eldar<span class="Apple-converted-space">&nbsp; </span>varje dag</li><li class="li1"><span class="s1"></span>Te</li></ul><p class="p1">Rad ett<br>rad två</p></body></html>',
    text: 'Torget\n\n• Eldar  varje dag\n• Te\nRad ett\u2028rad två',
    idea: 'Torget\nEldar varje dag\nTe\nRad ett\nrad två',
    rich: ['**Torget**', '- Eldar varje dag', '- Te', 'Rad ett⏎rad två'],
  },
  {
    from: 'Slack: a message with a list in a list',
    html: '<meta charset="utf-8"><span style="color: rgb(29, 28, 29); font-weight: 400; white-space: normal;">Tre saker:</span><ul data-stringify-type="unordered-list" data-indent="0" class="p-rich_text_list"><li data-stringify-indent="0">Ljus</li></ul><ul data-stringify-type="unordered-list" data-indent="1" class="p-rich_text_list"><li data-stringify-indent="1"><b data-stringify-type="bold">på bron</b></li></ul><ul data-stringify-type="unordered-list" data-indent="0"><li>Värme</li></ul>',
    text: 'Tre saker:\n• Ljus\n    ◦ på bron\n• Värme',
    idea: 'Tre saker:\nLjus\npå bron\nVärme',
    rich: ['Tre saker:', '- Ljus', '  - **på bron**', '- Värme'],
  },
  {
    from: 'Outlook: a mail with a quoted answer and an empty line',
    html: '<div class="elementToProof" style="font-family: Aptos, Calibri, sans-serif; font-size: 12pt; color: rgb(0, 0, 0);">Hej,</div><div class="elementToProof"><br></div><ul style="margin-top:0px"><li style="color:rgb(0,0,0)"><div role="presentation" class="elementToProof">Ljus på <strong>bron</strong></div></li></ul><blockquote style="border-left:1px solid"><div>Vad tänker ni?</div></blockquote>',
    text: 'Hej,\n\n  *   Ljus på bron\n\nVad tänker ni?',
    idea: 'Hej,\nLjus på bron\nVad tänker ni?',
    rich: ['Hej,', '- Ljus på **bron**', '> Vad tänker ni?'],
  },
  {
    from: 'Outlook: a list in an old mail, signs in a font of pictures and no word of a list',
    html: `<p class=MsoListParagraph style='text-indent:-18.0pt'><span style='font-family:Symbol'>·<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp;&nbsp;&nbsp; </span></span>Ljus</p><p class=MsoListParagraph style='text-indent:-18.0pt'><span style='font-family:"Courier New"'>o<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp; </span></span>Värme</p>`,
    text: '·       Ljus\r\no   Värme\r\n',
    idea: 'Ljus\nVärme',
    rich: ['- Ljus', '- Värme'],
  },
  {
    from: 'Teams: a message with an emoji that is a picture',
    html: '<p>Vi ses <img alt="🚲" itemtype="http://schema.skype.com/Emoji" src="https://statics.teams.cdn.office.net/x.png" style="width:20px"> på bron<img alt="skiss över bron" src="https://example.com/x.png"></p><p>&nbsp;</p><p style="margin-left:0px"><em>Klockan sju</em></p>',
    text: 'Vi ses 🚲 på bron\n\nKlockan sju',
    idea: 'Vi ses 🚲 på bron\n\nKlockan sju',
    rich: ['Vi ses 🚲 på bron', '_Klockan sju_'],
  },
  {
    from: 'Notion: headings of three levels and things to do',
    html: '<meta charset="utf-8"><h1>Plan</h1>\n<h3>Nu</h3>\n<ul>\n<li>[ ]  Köp lyktor</li>\n<li>[x]  Ring hamnen</li>\n</ul>\n<!-- notionvc: 0b2d6f7e-9a6f-4f0a-8a57-7d2b2b7c1c11 -->',
    text: '# Plan\n\n### Nu\n\n- [ ]  Köp lyktor\n- [x]  Ring hamnen',
    idea: 'Plan\nNu\nKöp lyktor\nRing hamnen',
    rich: ['## Plan', '### Nu', '[ ] Köp lyktor', '[x] Ring hamnen'],
  },
  {
    from: 'GitHub: a list of tasks on a page',
    html: '<meta charset="utf-8"><ul class="contains-task-list" style="box-sizing: border-box; font-weight: 400;"><li class="task-list-item"><input type="checkbox" class="task-list-item-checkbox" checked="" disabled=""><span> </span>Ljus</li><li class="task-list-item"><input type="checkbox" disabled=""><span> </span>Värme <code>v2</code></li></ul>',
    text: ' Ljus\n Värme v2',
    idea: 'Ljus\nVärme v2',
    rich: ['[x] Ljus', '[ ] Värme v2'],
  },
  {
    from: 'Visual Studio Code: a list in Markdown',
    html: `<meta charset="utf-8"><div style="color: #3b3b3b;background-color: #ffffff;font-family: 'Droid Sans Mono', monospace;font-weight: normal;font-size: 14px;white-space: pre;">${code('* Ljus')}${code('    * på bron')}${code('* Värme')}<br>${code('Slut')}</div>`,
    text: '* Ljus\n    * på bron\n* Värme\n\nSlut',
    idea: 'Ljus\npå bron\nVärme\nSlut',
    rich: ['- Ljus', '  - på bron', '- Värme', 'Slut'],
  },
  {
    from: 'OneNote: a list under a heading that is only large',
    html: `<html xmlns:o="urn:schemas-microsoft-com:office:office"><head><meta name=ProgId content=OneNote.File></head><body lang=sv style='font-family:Calibri;font-size:11.0pt'><!--StartFragment--><p style='margin:0in;font-size:16.0pt'>Vinter</p><ul style='margin-left:.375in;direction:ltr;unicode-bidi:embed' type=disc><li style='margin-top:0;vertical-align:middle'><span style='font-weight:bold'>Ljus</span></li><ol style='margin-left:.375in' type=a><li value=1><span>på bron</span></li></ol></ul><!--EndFragment--></body></html>`,
    text: 'Vinter\r\n• Ljus\r\na. på bron\r\n',
    idea: 'Vinter\nLjus\npå bron',
    rich: ['Vinter', '- **Ljus**', '  1. på bron'],
  },
  {
    from: 'A page with words to be skipped, laid out by a table',
    html: '<table role="presentation"><tr><td><p>Nyheter</p><ul><li>Bron öppnar</li></ul></td></tr></table><style>p{color:red}</style><p style="display: none">dold</p><h4>Mer</h4><p>Ett&shy;ord<script>alert(1)</script> <a href="javascript:alert(1)">här</a></p>',
    text: 'Nyheter\nBron öppnar\nMer\nEtt\u00adord här',
    idea: 'Nyheter\nBron öppnar\nMer\nEttord här',
    rich: ['Nyheter', '- Bron öppnar', '### Mer', 'Ettord här'],
  },
];
