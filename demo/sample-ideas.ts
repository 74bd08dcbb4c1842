// What the simulated people write: thoughts and rides per challenge and language, none of them wise on purpose.
import type { IdeaKind } from '../shared/model/idea.ts';
import type { Guest } from './sample-evening.ts';

export interface Thought {
  readonly text: string;
  readonly kind: IdeaKind;
}

interface Thoughts {
  readonly first: readonly Thought[];
  readonly rides: readonly Thought[];
}

const solution = (text: string): Thought => ({ text, kind: 'solution' });
const obstacle = (text: string): Thought => ({ text, kind: 'obstacle' });
const contact = (text: string): Thought => ({ text, kind: 'contact' });
const funding = (text: string): Thought => ({ text, kind: 'funding' });

const light: Record<Guest['language'], Thoughts> = {
  sv: {
    first: [
      solution('Lyktor som tänds när två personer möts på stråket'),
      solution('Bastu på hjul som står på en ny gård varje vecka'),
      solution('Eldar längs älven varje torsdag hela januari'),
      solution('Dansbana på isen med lånade skridskor'),
      obstacle('Ingen går ut om det är under minus femton'),
      obstacle('Vem skottar och sandar om vi bjuder in äldre?'),
      contact('Umeå Energi har gamla julbelysningar i förråd'),
      contact('Kör som redan övar utomhus: fråga Sliperiet'),
      funding('Sök kommunens pengar för trygga stadsdelar'),
      solution('Frukost i mörkret: alla tar med sin egen termos'),
    ],
    rides: [
      solution('…och varje lykta har en berättelse man kan lyssna på'),
      solution('…men låt barnen rita ljusen först'),
      funding('…då kan ljusbutikerna betala för ved och kakao'),
      solution('…samma kväll på båda ställena, med en gemensam sång'),
      contact('…jag känner någon på scoutkåren som gärna hjälper till'),
    ],
  },
  ja: {
    first: [
      solution('提灯を一人ひとつ持って歩く「あかり散歩」'),
      solution('鎌倉の竹灯籠の作り方を動画で教える'),
      solution('温かいおしるこの屋台を出す'),
      obstacle('寒さに慣れていない人は長く外にいられない'),
      contact('長谷の灯籠職人さんに聞いてみたい'),
      solution('夜の図書館を外に開く。本と毛布を貸す'),
      funding('ふるさと納税で灯籠を贈ってもらう'),
    ],
    rides: [
      solution('…それを鎌倉の海辺でも同じ日にやりましょう'),
      solution('…灯りにメッセージを書いて交換したい'),
      contact('…高校の写真部が記録してくれそうです'),
      solution('…音楽を少し足すと、もっと人が集まります'),
    ],
  },
};

const sea: Record<Guest['language'], Thoughts> = {
  sv: {
    first: [
      solution('Pant på allt man tar med till stranden'),
      solution('Plogga: spring och plocka, som vi gör vid Nydala'),
      obstacle('Turister vet inte var sopkärlen finns'),
      contact('Håll Sverige Rent har färdiga skyltar'),
      funding('En liten avgift på hotellnätter går till havet'),
      solution('Låna en hink, få en kaffe'),
    ],
    rides: [
      solution('…och räkna allt på en tavla som båda städerna ser'),
      solution('…vi gör samma sak längs älven i maj'),
      contact('…studenterna på Designhögskolan kan rita hinkarna'),
    ],
  },
  ja: {
    first: [
      solution('朝の五分だけ、みんなで拾う時間をつくる'),
      solution('ごみ袋を持っていくとお店で割引になる'),
      solution('流れ着いた物でアートを作って駅に飾る'),
      obstacle('ごみ箱を置くと家庭ごみが捨てられてしまう'),
      obstacle('夏の夜は人が多くて目が届かない'),
      contact('江ノ電さんに車内放送をお願いしたい'),
      contact('サーファーの仲間が毎朝拾っています'),
      funding('レンタサイクルの売り上げの一部を使う'),
      solution('子どもが案内役になる「海の先生」'),
    ],
    rides: [
      solution('…外国語の札も一緒に作れば伝わりそうです'),
      solution('…小学校の総合学習とつなげたい'),
      funding('…集めた量に応じて企業が寄付するのはどうでしょう'),
      solution('…地図に写真を載せて、だれでも見られるように'),
    ],
  },
};

const food: Record<Guest['language'], Thoughts> = {
  sv: {
    first: [
      solution('Soppkök på torget av det som blev över igår'),
      solution('Ett kylskåp på gatan där alla får lämna och ta'),
      solution('Matlådor till studenter som hjälper äldre med telefonen'),
      obstacle('Butikerna är rädda för ansvar om någon blir sjuk'),
      obstacle('Vem hämtar på söndagar?'),
      contact('Rescue-köket i Göteborg har löst avtalen'),
      contact('Bageriet på Kungsgatan slänger varje kväll klockan sju'),
      funding('Kommunen sparar på sophämtning: låt den betala bilen'),
      solution('Matresterna blir biogas till bussen, med skylt på bussen'),
    ],
    rides: [
      solution('…och recepten skrivs av våra farföräldrar'),
      solution('…med ett långbord där två språk sitter blandat'),
      contact('…jag frågar ICA redan i morgon'),
      funding('…en liten avgift per låda räcker till bensinen'),
    ],
  },
  ja: {
    first: [
      solution('余った魚で一夜干しの教室をひらく'),
      solution('「もったいない食堂」を月に一度'),
      solution('閉店前のお知らせを届ける掲示板'),
      obstacle('夏は傷みやすいので保管が難しい'),
      contact('鎌倉野菜の市場の皆さんに相談できそう'),
      funding('寄付つきのお弁当を売る'),
    ],
    rides: [
      solution('…お互いの郷土料理を作って写真を送り合いましょう'),
      solution('…漬物にすれば長く持ちます'),
      contact('…子ども食堂の方を紹介できます'),
    ],
  },
};

const all = [light, sea, food] as const;

export function thoughtsOf({ challenge, language }: Guest): Thoughts {
  const thoughts = all[challenge];
  if (!thoughts) throw new Error(`no thoughts for challenge ${challenge}`);
  return thoughts[language];
}

/** What nobody of a language has said yet at a table; whoever says it takes it off the list. */
export function createUnsaid(): (guest: Guest) => Thought[] {
  const lists = new Map<string, Thought[]>();
  return (guest) => {
    const key = `${guest.challenge} ${guest.language}`;
    const list = lists.get(key) ?? [...thoughtsOf(guest).first];
    lists.set(key, list);
    return list;
  };
}
