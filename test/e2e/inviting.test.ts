// What a QR code says on the facilitator's own computer: an address for phones where there is one, and plain words where not.
import { expect, it } from 'vitest';
import { readOwnAddresses } from '../../server/own-addresses.ts';
import { pages } from '../../shared/model/pages.ts';
import { expectAccessible } from '../support/accessible.ts';
import { openPreparedEvening } from '../support/prepared-evening.ts';

/** The address of the page in place of the one that the server gives for phones. */
const here = (url: string, link: string) => `${url}${link.slice(new URL(link).origin.length)}`;

it('[UI87] on the computer itself, links and QR codes carry the address for phones, and what is opened there stays there', async () => {
  const evening = await openPreparedEvening({}, { host: '0.0.0.0' });
  const { url, organiserKey } = evening.app;
  const [first] = readOwnAddresses(true);
  const phones = first ? url.replace('127.0.0.1', first) : url;
  const { code } = evening.created.session;
  const join = `${phones}${pages.join(code)}`;

  const organiser = await evening.person({ language: 'en' });
  await organiser.page.goto(`${url}/organise#key=${organiserKey}`);
  await organiser.page
    .getByRole('button', { name: organiser.say('organise.showLinks') })
    .first()
    .click();
  await expect.poll(() => organiser.field('organise.joinLink').inputValue()).toBe(join);
  const wall = organiser.page.getByRole('link', { name: organiser.say('organise.openWall') });
  expect(await wall.getAttribute('href')).toBe(pages.wall(code));

  const desk = await evening.person({ language: 'sv' });
  await desk.page.goto(here(url, evening.facilitatorLink));
  await expect.poll(() => desk.field('lobby.link').first().inputValue()).toBe(join);
  expect(await desk.page.getByText(desk.say('lobby.onlyHere')).count()).toBe(first ? 0 : 1);

  if (!first) return;
  const hall = await evening.person({ language: 'ja' });
  await hall.page.goto(`${phones}${pages.wall(code)}`);
  await hall.page.getByText(new URL(phones).host).waitFor();
  expect(hall.complaints).toEqual([]);
});

it('[UI87] where no phone can come in it is said beside every QR code, with what to do', async () => {
  const evening = await openPreparedEvening();
  const { url, organiserKey } = evening.app;
  const organiser = await evening.person({ language: 'sv', size: { width: 360, height: 740 } });
  await organiser.page.goto(`${url}/organise#key=${organiserKey}`);
  await organiser.page.getByRole('button', { name: organiser.say('organise.showLinks') }).click();
  await organiser.page.getByText(organiser.say('lobby.onlyHereText')).waitFor();
  await expectAccessible(organiser.page, 'the organiser’s links on one computer');

  const desk = await evening.person({ language: 'en' });
  await desk.page.goto(evening.facilitatorLink);
  await desk.page.getByText(desk.say('lobby.onlyHere')).first().waitFor();

  const hall = await evening.person({ language: 'ja' });
  await hall.page.goto(`${url}${pages.wall(evening.created.session.code)}`);
  await hall.page.getByText(hall.say('lobby.onlyHere')).waitFor();
  await expectAccessible(hall.page, 'a wall on one computer');
});
