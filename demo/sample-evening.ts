// The sample evening: Umeå and Kamakura, three challenges, and a dozen people who write in their own language.
import type { SessionPlan } from '../shared/model/session.ts';

export const sampleEvening: SessionPlan = {
  title: 'Umeå × 鎌倉 Umecon',
  template: 'kamacon',
  cities: [
    { name: 'Umeå', country: 'SE', timeZone: 'Europe/Stockholm', language: 'sv' },
    { name: 'Kamakura', country: 'JP', timeZone: 'Asia/Tokyo', language: 'ja' },
  ],
  challenges: [
    {
      title: 'Ljus i vintermörkret',
      question: 'Hur får vi människor att mötas ute när det är mörkt halva dygnet?',
      presenter: 'Karin Lindgren',
      city: 'Umeå',
    },
    {
      title: '海を汚さない観光',
      question: '観光客と一緒に、由比ヶ浜のごみを減らすには？',
      presenter: '佐藤ゆき',
      city: 'Kamakura',
    },
    {
      title: 'Mat som blir över',
      question: 'Vad gör vi tillsammans med maten som butikerna slänger?',
      presenter: 'Ali Hassan',
      city: 'Umeå',
    },
  ],
};

export interface Guest {
  readonly name: string;
  readonly city: 'Umeå' | 'Kamakura';
  readonly language: 'sv' | 'ja';
  /** Which challenge they sit at, counted from 0. */
  readonly challenge: number;
}

const umea = (name: string, challenge: number): Guest => ({
  name,
  city: 'Umeå',
  language: 'sv',
  challenge,
});
const kamakura = (name: string, challenge: number): Guest => ({
  name,
  city: 'Kamakura',
  language: 'ja',
  challenge,
});

export const guests: readonly Guest[] = [
  umea('Karin', 0),
  umea('Johan', 0),
  kamakura('ゆき', 0),
  kamakura('けんた', 0),
  umea('Ellen', 1),
  umea('Per-Olof', 1),
  kamakura('さくら', 1),
  kamakura('だいすけ', 1),
  umea('Ali', 2),
  umea('Märta', 2),
  kamakura('みほ', 2),
  kamakura('たろう', 2),
];
