// The conversation in German: form, letters and replies, from the first question to being forgotten.
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openWorld, type World } from '../support/world.ts';

let world: World;
const german = { language: 'de-AT,de;q=0.9,en;q=0.5' };
const ada = {
  ...german,
  seek: 'Jemanden, der einen Gemeinschaftsgarten aufgebaut hat und mir sagt, was ich lassen soll',
  give: 'Ich kann kleinen Vereinen die Buchhaltung beibringen, mit Geduld',
  story: 'Mutter von zweien.',
  kinds: ['mentorship'],
};
const ben = {
  ...german,
  seek: 'Hilfe bei der Buchhaltung für unseren Verein, von jemandem mit Geduld',
  give: 'Zehn Jahre Gemeinschaftsgarten, aufgebaut aus dem Nichts, mit allen Fehlern',
  story: 'Ich ziehe mit vierzig Nachbarn Tomaten auf einem alten Parkplatz.',
  kinds: ['mentorship'],
};

beforeEach(async () => {
  world = await openWorld();
  await world.join('Ada Lind', ada);
  await world.join('Ben Okafor', ben);
});
afterEach(() => world.stop());

const flat = (text: string) => text.replaceAll(/\s+/g, ' ');
const newest = (name = 'Ada Lind') => world.letter(name);
const says = (words: string, name = 'Ada Lind') => world.reply(name, world.letter(name), words);

describe('auf Deutsch', () => {
  it('fragt, liest vor und berichtigt', async () => {
    expect(newest().text).toContain('Hallo Ada');
    await world.pass({ days: 1 });
    expect(newest().subject).toBe('Ein wenig von deiner Geschichte');
    await says(
      'Am Sonntag habe ich ein altes Radio gelötet, bis es dunkel war. Ich arbeite bei Globex, und rudere gern.',
    );
    expect(newest().subject).toBe('Wie viel von deiner Zeit?');
    await says('Ab und zu ein Brief wäre schön.');
    expect(newest().subject).toBe('So würden wir dich vorstellen');
    await says('Lasst die Firma weg');
    expect(newest().text).not.toContain('Globex');
    await says('Ja, genau so.');
    expect(newest().subject).toBe('So erzählen wir es');
  });

  it('versteht Wünsche', async () => {
    await says('Was wisst ihr über mich?');
    expect(newest().subject).toBe('Was wir über dich wissen');
    await says('Bitte seltener.');
    expect(newest().subject).toBe('Wie oft wir dir schreiben');
    await says('rückgängig');
    expect(flat(newest().text)).toContain('höchstens ein Vorschlag je Runde');
    await says('Ändere meine Geschichte: Ich löte Radios und singe dabei.');
    expect(newest().subject).toBe('Deine neuen Worte sind notiert');
  });

  it('gibt eine Frage weiter, und ein Ja mit Wunsch', async () => {
    await world.openRound();
    const ask = (name: string) => world.letter(name, /kennenlernen|Jemand/i);
    await world.reply('Ada Lind', ask('Ada Lind'), 'Wohnt die Person in der Nähe von Leipzig?');
    expect(newest('Ben Okafor').subject).toBe('Eine Frage der Person, von der wir dir erzählt haben');
    await says('Ja, zwanzig Minuten mit der Straßenbahn.', 'Ben Okafor');
    expect(flat(newest().text)).toContain('zwanzig Minuten');
    await world.reply('Ada Lind', ask('Ada Lind'), 'Ja, gern, aber nur telefonisch.');
    await world.reply('Ben Okafor', ask('Ben Okafor'), 'Ja, sehr gern.');
    await world.pass({ days: 1 });
    expect(flat(world.letter('Ada Lind', /Ben/).text)).toContain(
      'Ada hat Ja gesagt und ergänzt: „Nur telefonisch.“',
    );
  });

  it('vergisst', async () => {
    await says('Bitte vergesst mich.');
    expect(newest().subject).toBe('Sollen wir dich vergessen?');
    await says('ja');
    expect(newest().subject).toBe('Alles, was wir von dir wussten, ist gelöscht');
  });
});
