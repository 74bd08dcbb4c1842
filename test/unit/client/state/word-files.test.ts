// Which words come with which file, in every language.
import { expect, test } from 'vitest';
import { loadWords, reaches } from '../../../../client/state/word-files.ts';
import { interfaceLanguages } from '../../../../shared/model/interface-language.ts';

test.each(interfaceLanguages)(
  '[SZ6] %s at the door is the least, at the desk is all',
  async (language) => {
    const [door, evening, desk] = await Promise.all([
      loadWords(language, 'door'),
      loadWords(language, 'evening'),
      loadWords(language, 'desk'),
    ]);
    expect(desk).toMatchObject(evening);
    expect(evening).toMatchObject(door);
    expect([door['join.go'], evening['brainstorm.add'], desk['desk.open']]).not.toContain(
      undefined,
    );
    expect([door['brainstorm.add'], evening['desk.open']]).toEqual([undefined, undefined]);
  },
);

test('[SZ6] whoever has more words has those before them', () => {
  expect([reaches('desk', 'door'), reaches('door', 'door'), reaches('door', 'desk')]).toEqual([
    true,
    true,
    false,
  ]);
});
