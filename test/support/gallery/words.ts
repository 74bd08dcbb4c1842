// What the parts say in the gallery, in three languages, with the longest names they must bear.
export interface Speech {
  readonly language: string;
  readonly title: string;
  readonly question: string;
  readonly idea: string;
  readonly label: string;
  readonly hint: string;
  readonly error: string;
  readonly act: string;
  readonly back: string;
  readonly saved: string;
  readonly offline: string;
  readonly detail: string;
  readonly steps: readonly string[];
  readonly ideas: string;
  readonly rides: string;
  readonly kinds: readonly [string, string, string, string];
  readonly empty: string;
  readonly emptyMore: string;
  readonly left: string;
  readonly paused: string;
  readonly place: string;
}

const speeches: readonly Speech[] = [
  {
    language: 'en',
    title: 'A joint session: the river, the harbour and who looks after them',
    question: 'How do we get young people to come back to the harbour?',
    idea: 'Open the old ferry terminal as a workshop on Thursdays.',
    label: 'Your name',
    hint: 'A nickname is fine. Others see it beside your ideas.',
    error: 'Please write a name of at most 60 characters.',
    act: 'Put it on the table',
    back: 'Not now',
    saved: 'Saved',
    offline: 'No connection',
    detail: '3 ideas are kept on this device.',
    steps: [
      'Arriving',
      'Welcome',
      'Say hello',
      'Looking back',
      'Pitches',
      'Questions',
      'Choose a table',
      'Brainstorm',
      'One idea',
      'Hear from the tables',
      'Promises',
      'Until next time',
    ],
    ideas: 'ideas so far',
    rides: 'rides across the border',
    kinds: ['Solution', 'Obstacle', 'Contact', 'Money'],
    empty: 'The table is still empty',
    emptyMore: 'Write the first thing that comes to mind. Wild is fine.',
    left: 'Time left',
    paused: 'Paused',
    place: '8 of 12',
  },
  {
    language: 'sv',
    title: 'En gemensam träff: älven, hamnen och vilka som tar hand om dem',
    question: 'Hur får vi unga att hitta tillbaka till hamnen?',
    idea: 'Öppna den gamla färjeterminalen som verkstad på torsdagar.',
    label: 'Ditt namn',
    hint: 'Ett smeknamn går bra. Det syns bredvid dina idéer.',
    error: 'Skriv ett namn på högst 60 tecken.',
    act: 'Lägg på bordet',
    back: 'Inte nu',
    saved: 'Sparat',
    offline: 'Ingen anslutning',
    detail: '3 idéer finns kvar på den här enheten.',
    steps: [
      'Ankomst',
      'Välkomna',
      'Laget runt',
      'Återblick',
      'Utmaningar',
      'Frågor',
      'Välj bord',
      'Idékläckning',
      'En idé',
      'Borden berättar',
      'Löften',
      'Avslutning',
    ],
    ideas: 'idéer hittills',
    rides: 'påbyggnader över gränsen',
    kinds: ['Lösning', 'Hinder', 'Kontakt', 'Pengar'],
    empty: 'Bordet är tomt än så länge',
    emptyMore: 'Skriv det första du kommer på. Galna idéer är välkomna.',
    left: 'Tid kvar',
    paused: 'Pausad',
    place: '8 av 12',
  },
  {
    language: 'ja',
    title: 'ふたつのまちの会：川と港と、それを守る人たち',
    question: '若い人がもう一度港に集まるには、どうすればいいでしょうか?',
    idea: '古いフェリーターミナルを、木曜日だけ工房として開放しましょう。',
    label: 'お名前',
    hint: 'ニックネームでかまいません。アイデアの横に表示されます。',
    error: '60文字以内でお名前を入力してください。',
    act: 'テーブルに出す',
    back: 'あとで',
    saved: '保存しました',
    offline: '接続が切れています',
    detail: 'アイデア3件をこの端末に残しています。',
    steps: [
      '開場',
      'はじめに',
      'みんなからひとこと',
      'その後の報告',
      'お題のプレゼン',
      '質問タイム',
      'テーブル選び',
      'ブレスト',
      'アイデアをひとつに',
      '発表',
      '応援',
      'おわりに',
    ],
    ideas: 'これまでのアイデア',
    rides: '国境を越えた乗っかり',
    kinds: ['提案', 'ハードル', 'つながり', '資金'],
    empty: 'テーブルにはまだ何もありません',
    emptyMore: '思いついたことから書いてみましょう。突飛なアイデアも大歓迎です。',
    left: '残り時間',
    paused: '一時停止中',
    place: '12のうち8',
  },
];

export function toSpeech(language: string): Speech {
  const found = speeches.find((speech) => speech.language === language) ?? speeches[0];
  if (!found) throw new Error('the gallery has no words');
  return found;
}

export const cityNames = [
  'Umeå',
  '鎌倉市',
  'Rotterdam',
  'सूरत',
  'Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch y',
  'مدينة نصر',
  'Nanjing',
  'Barcelona',
] as const;
export const zones = [
  'Europe/Stockholm',
  'Asia/Tokyo',
  'Europe/Amsterdam',
  'Asia/Kolkata',
] as const;
export const longName = 'Anna-Karin Västerbottensdotter-Söderströmsgård af Ume Älvdal';
export const nowMs = Date.UTC(2026, 10, 26, 10, 7, 30);
