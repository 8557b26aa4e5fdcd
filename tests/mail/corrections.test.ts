// What people write below a draft of how they would be introduced, and how it reads afterwards.
import { describe, expect, it } from 'vitest';
import { correctedBy } from '../../functions/core/corrections.ts';
import type { Draft } from '../../functions/core/story.ts';
import { saysItStays } from '../../functions/mail/corrections/stays.ts';
import { correctionsIn, plainCorrectionsIn } from '../../functions/mail/corrections.ts';

const english: Draft = {
  story:
    'I am a nurse at Globex. I row on the river at dawn. I built a puppet theatre out of an old bus. Could I ever play in a square?',
  intentions: [
    {
      direction: 'seek',
      words: 'Someone who left advertising and can tell me how. Oh and can I bring my dog?',
      kind: null,
      until: null,
      visibility: 'open',
    },
    {
      direction: 'offer',
      words: 'I can help with raising money.',
      kind: null,
      until: null,
      visibility: 'open',
    },
  ],
  kinds: [],
};
const german: Draft = {
  story: 'Ich bin Krankenschwester in Leipzig. Ich rudere im Morgengrauen. Ich backe Brot.',
  intentions: [
    {
      direction: 'seek',
      words: 'Jemand, der eine Bäckerei aufgemacht hat.',
      kind: null,
      until: null,
      visibility: 'open',
    },
    { direction: 'offer', words: 'Ich kann Nähen beibringen.', kind: null, until: null, visibility: 'open' },
  ],
  kinds: [],
};
const french: Draft = {
  story: 'Je suis infirmière à Lyon. Je rame à l’aube. Je fais du pain le dimanche.',
  intentions: [
    {
      direction: 'seek',
      words: 'Quelqu’un qui a ouvert une boulangerie.',
      kind: null,
      until: null,
      visibility: 'open',
    },
    {
      direction: 'offer',
      words: 'Je peux apprendre la couture.',
      kind: null,
      until: null,
      visibility: 'open',
    },
  ],
  kinds: [],
};
const spanish: Draft = {
  story: 'Soy enfermera en Sevilla. Remo al amanecer. Hago pan los domingos.',
  intentions: [
    {
      direction: 'seek',
      words: 'Alguien que haya abierto una panadería.',
      kind: null,
      until: null,
      visibility: 'open',
    },
    { direction: 'offer', words: 'Puedo enseñar costura.', kind: null, until: null, visibility: 'open' },
  ],
  kinds: [],
};
const drafts = { en: english, de: german, fr: french, es: spanish };

function reads(language: keyof typeof drafts, words: string, draft = drafts[language]) {
  const told = { language, before: drafts[language] };
  const { draft: next, missed } = correctedBy(draft, correctionsIn(words), told);
  const texts = next && [next.story, ...next.intentions.map((one) => one.words)].join(' | ');
  return { texts, missed, next };
}

describe('one thing is to read otherwise', () => {
  it.each<[keyof typeof drafts, string, string[], string[]]>([
    ['en', 'leave out the company', [], ['Globex']],
    ['en', 'Looks good, but please take the bit about the river out', ['puppet'], ['river']],
    ['en', 'can you remove that I am a nurse?', ['dawn'], ['nurse']],
    ['en', 'I would rather not mention the nurse thing', ['dawn'], ['nurse']],
    ['en', 'The bit about the bus sounds boastful, take it out', ['dawn'], ['bus']],
    ['en', 'I do not like the bit about the bus. Please take it out.', ['dawn'], ['bus']],
    ['en', 'drop the last sentence', ['bus'], ['square']],
    ['en', 'Take out everything from "Oh and can I" to the end.', ['tell me how'], ['dog']],
    ['en', 'please say puppets instead of puppet theatre', ['built a puppets out'], ['theatre']],
    ['en', '“the river” should be “the canal”', ['on the canal at dawn'], ['river']],
    ['en', 'Rather: I row on a lake at dawn.', ['I row on a lake at dawn.'], ['river']],
    ['en', 'rather: I sing in a choir, and that is all there is to know.', ['I sing in a choir'], ['nurse']],
    [
      'en',
      'Thank you. And it should say that I walk with a stick.',
      ['I walk with a stick.', 'nurse'],
      ['should say'],
    ],
    ['en', 'mention that I am deaf?', ['I am deaf.'], ['mention']],
    ['en', 'Could you also add: I can teach knitting', ['| I can teach knitting'], ['also add']],
    ['en', 'I am also looking for a choir that takes beginners.', ['| I am also looking for a choir'], []],
    ['en', 'What I can also give: knitting lessons', ['| knitting lessons'], ['What I']],
    ['en', 'No, I meant the canal, not the river', ['on the canal'], ['river']],
    ['en', 'In my story, say pub instead of river', ['on the pub'], ['In my story']],
    ['de', 'Das ist schön, aber das mit dem Brot klingt angeberisch, nehmt es raus', ['rudere'], ['Brot']],
    ['de', 'Ich würde die Krankenschwester lieber weglassen', ['rudere'], ['Krankenschwester']],
    ['de', 'Die Krankenschwester bitte raus, sonst passt es', ['rudere'], ['Krankenschwester', 'sonst']],
    ['fr', 'J’enlèverais la phrase sur le pain', ['rame'], ['pain']],
    ['es', 'Yo quitaría lo de la enfermera', ['Remo'], ['enfermera']],
    ['de', 'Lasst bitte den Satz über das Rudern weg', ['Brot'], ['rudere']],
    ['de', 'das mit dem Brot bitte raus', ['rudere'], ['Brot']],
    [
      'de',
      'Passt fast. Schreibt bitte, dass ich nachts arbeite.',
      ['Ich arbeite nachts.', 'Krankenschwester'],
      ['dass'],
    ],
    ['de', 'Ergänzt bitte, dass ich gern mitsinge', ['Ich singe gern mit.'], ['dass']],
    ['de', 'Ändert „im Morgengrauen“ in „am Abend“', ['rudere am Abend'], ['Morgengrauen']],
    ['fr', 'C’est bien, mais enlevez la phrase sur le pain', ['rame'], ['pain']],
    [
      'fr',
      'Ajoutez que je travaille la nuit, s’il vous plaît',
      ['Je travaille la nuit'],
      ['Ajoutez', 'plaît'],
    ],
    ['fr', 'Remplacez « à l’aube » par « le soir »', ['Je rame le soir'], ['aube']],
    ['es', 'Quita lo de que soy enfermera, por favor', ['Remo'], ['enfermera']],
    ['es', 'Añade que me gusta leer', ['Me gusta leer.'], ['Añade']],
    ['es', 'cambia «al amanecer» por «de noche»', ['Remo de noche'], ['amanecer']],
  ])('%s: %s', (language, words, stands, gone) => {
    const { texts, missed } = reads(language, words);
    expect(missed).toEqual([]);
    for (const piece of stands) expect(texts).toContain(piece);
    for (const piece of gone) expect(texts).not.toContain(piece);
  });
});

describe('several things are to read otherwise, and each of them does', () => {
  it.each<[keyof typeof drafts, string, string[], string[]]>([
    [
      'en',
      'leave out the bit about theatre and the question! And say dusk instead of dawn.',
      ['river at dusk'],
      ['puppet', 'square', 'dawn'],
    ],
    [
      'en',
      'Leave out the company, and add that I sing alto. I started at sixty.',
      ['I sing alto. I started at sixty.'],
      ['Globex'],
    ],
    [
      'en',
      'take out the nurse bit and mention that I have two dogs. The rest is fine, thanks! Nora',
      ['I have two dogs.'],
      ['Nora', 'nurse', 'fine'],
    ],
    [
      'de',
      'Streicht das mit dem Brot und schreibt, dass ich zwei Kinder habe. Sonst passt alles.',
      ['Ich habe zwei Kinder.'],
      ['Brot', 'Sonst'],
    ],
    [
      'fr',
      'Retirez l’infirmière, et ajoutez que j’ai deux enfants. Le reste est parfait.',
      ['J’ai deux enfants.'],
      ['infirmière', 'parfait'],
    ],
    [
      'es',
      'Quita lo de que soy enfermera, por favor, y pon que trabajo de noche',
      ['Trabajo de noche.'],
      ['enfermera', 'favor'],
    ],
    [
      'es',
      'Añade que me gusta leer. Y cambia «pan» por «pan y queso»',
      ['Me gusta leer.', 'Hago pan y queso los domingos'],
      ['Añade'],
    ],
  ])('%s: %s', (language, words, stands, gone) => {
    const { texts, missed } = reads(language, words);
    expect(missed).toEqual([]);
    for (const piece of stands) expect(texts).toContain(piece);
    for (const piece of gone) expect(texts).not.toContain(piece);
  });
});

describe('what was left out', () => {
  it('is put back where it stood, beside another wish', () => {
    const without = reads('en', 'leave out the bit about the bus').next ?? english;
    const { texts, missed } = reads(
      'en',
      'Put the puppet bus back, and take out everything from "Oh and can I" to the end.',
      without,
    );
    expect(missed).toEqual([]);
    expect(texts).toContain('dawn. I built a puppet theatre out of an old bus. Could');
    expect(texts).not.toContain('dog');
  });

  it('is no whole seek or offer: without one nobody could be found, so we ask', () => {
    expect(reads('en', 'drop the bit about raising money').texts).toBeNull();
    const more = reads('en', 'add: I can teach knitting').next ?? english;
    expect(reads('en', 'drop the bit about raising money', more).texts).not.toContain('money');
  });
});

describe('what cannot be carried out', () => {
  it.each<[keyof typeof drafts, string, string]>([
    ['en', 'Leave out the company. Make it a little warmer.', 'Make it a little warmer.'],
    [
      'en',
      'Please leave out the company, and drop the bit about the zebra.',
      'drop the bit about the zebra.',
    ],
    ['en', 'Leave out the nurse. I am a gardener now.', 'I am a gardener now.'],
    ['de', 'Streicht das Brot. Macht es bitte kürzer.', 'Macht es bitte kürzer.'],
    [
      'fr',
      'Enlevez le pain. Faites plus court, raccourcissez tout.',
      'Faites plus court, raccourcissez tout.',
    ],
    ['es', 'Quita el pan. Hazlo más corto, haz todo más corto.', 'Hazlo más corto, haz todo más corto.'],
  ])('is named, and the rest is done: %s: %s', (language, words, named) => {
    const { texts, missed } = reads(language, words);
    expect(texts).not.toBeNull();
    expect(missed).toEqual([named]);
    expect(texts).not.toContain(named);
  });

  it.each([
    'Please let it be in the hall',
    'make it shorter please',
    'mention my dog',
    'could it mention my husband too?',
    'Too long.',
    'That is not what I said',
    'the last sentence is wrong',
    'I don’t like how it sounds',
    'Leave out the zebra.',
  ])('alone becomes no piece of a story: %s', (words) => expect(reads('en', words).texts).toBeNull());
});

/** A draft into which half an answer has got. */
const spoilt: Draft = {
  ...english,
  story: 'I moved here three years ago. Oh anything before seven, no small talk. I bake.',
};
const germanSpoilt: Draft = {
  ...german,
  story: 'Aha, gut. Also: Ich rudere. Ich duze jeden. Mein Schuhkarton ist voller Belege.',
};

describe('what speaks of the text', () => {
  it.each([
    'nearly. the six year old bit belongs down with the swedish, otherwise fire away',
    'Just the knitting bit, nothing after it. The 31 years on the post goes in the about-me part.',
    'You have lost my Swedish!',
    'Honestly I already told you what I want.',
    'For goodness’ sake, not again.',
    'Also der erste Absatz so: Ich war Schreiner und bin jetzt in Rente.',
    'stopp, ich meine nicht abmelden, sondern: hört auf, meine Antworten da reinzuschreiben',
    'Jetzt steht ja meine Beschwerde drin!',
    'Schreibt bei dem, was ich kann, nur noch das Nähen hin.',
    'Vous avez mis ma réponse là-dedans.',
    'Habéis puesto mi queja ahí dentro.',
  ])('never comes to stand in it: %s', (words) => expect(reads('en', words).texts).toBeNull());

  it('stays out where other words beside it are told', () => {
    const { texts, missed } = reads(
      'en',
      'rather: somebody who can teach me Python programming. The 31 years on the post goes in the about-me part.',
    );
    expect(texts).toContain('| somebody who can teach me Python programming.');
    expect(texts).not.toContain('31 years');
    expect(missed).toEqual(['The 31 years on the post goes in the about-me part.']);
  });

  it('is told apart from what somebody tells of themselves', () => {
    expect(reads('en', 'I also play a bit of cello.').texts).toContain('a bit of cello.');
    expect(reads('en', 'My daughter and I run a choir for beginners.').texts).toContain('run a choir');
  });
});

describe('words for one part', () => {
  it.each<[keyof typeof drafts, string, string, string]>([
    [
      'en',
      'What I am looking for is this and only this: a welding teacher',
      '| a welding teacher |',
      'advertising',
    ],
    ['en', 'It should just say: somebody to weld with', '| somebody to weld with |', 'advertising'],
    [
      'de',
      'Da soll nur stehen: Jemand zum Schachspielen am Nachmittag.',
      '| Jemand zum Schachspielen',
      'Bäckerei',
    ],
    ['de', 'ändere was ich gebe: Ich kann Texte lektorieren.', '| Ich kann Texte lektorieren.', 'Nähen'],
    ['en', 'My story: I bake bread for the whole street.', 'I bake bread for the whole street. |', 'nurse'],
  ])('take the place of the only ones there: %s: %s', (language, words, stands, gone) => {
    const { texts } = reads(language, words);
    expect(texts).toContain(stands);
    expect(texts).not.toContain(gone);
  });

  it('of which nobody can say where they belong are asked about', () => {
    expect(reads('de', 'lieber: Hilfe bei der Steuer').texts).toBeNull();
  });
});

describe('words that are quoted', () => {
  it.each<[keyof typeof drafts, string, Draft, string, string]>([
    [
      'en',
      "Drop the 'Oh anything', the rest is me to a T.",
      spoilt,
      'Before seven, no small talk.',
      'Oh anything',
    ],
    [
      'de',
      'Das „Aha, gut. Also:“ muss weg, sonst könnt ihr das so nehmen.',
      germanSpoilt,
      'Ich rudere.',
      'Aha',
    ],
    ['de', '„Ich duze jeden“ möchte ich da aber nicht stehen haben!', germanSpoilt, 'Ich rudere.', 'duze'],
    ['en', "And could you change 'three years ago' to four", spoilt, 'I moved here four years ago.', 'three'],
  ])('mean themselves alone: %s: %s', (language, words, draft, stands, gone) => {
    const { texts } = reads(language, words, draft);
    expect(texts).toContain(stands);
    expect(texts).not.toContain(gone);
    expect(texts).toContain(draft.intentions[0]?.words);
  });

  it('and what is nobody’s concern goes', () => {
    const { texts, missed } = reads(
      'de',
      'Um Gottes willen, nicht den Schuhkarton! Und das mit dem Duzen geht auch keinen was an. Ansonsten passt es.',
      { ...germanSpoilt, story: 'Ich rudere. Ich mag das Duzen. Mein Schuhkarton ist voller Belege.' },
    );
    expect(texts).toContain('Ich rudere. |');
    expect(missed).toEqual([]);
  });
});

describe('all of it at once', () => {
  const form: Draft = { ...english, story: 'I am a nurse.' };
  const whole = (words: string) =>
    correctedBy(spoilt, correctionsIn(words), { language: 'en', before: english, form }).draft;
  it.each([
    'just go back to what I wrote on the form',
    'Skip it all then, the form version is fine by me',
    'Nehmt einfach wieder das vom Formular',
    'Ich geb’s auf, lasst es halt so wie bei der Anmeldung.',
    'Reprenez simplement le formulaire',
    'Volved a lo que puse en el formulario',
  ])('is as on the form: %s', (words) => expect(whole(words)).toEqual(form));
  it.each(['undo that', 'put it back', 'the way it was before', 'wie vorher', 'comme avant', 'como antes'])(
    'is as it was read at first: %s',
    (words) => expect(whole(words)).toEqual(english),
  );
  it.each(['I forgot something on the form', 'Is that what I wrote on the form?', 'not as on the form'])(
    'is not meant by: %s',
    (words) => expect(whole(words)).not.toEqual(form),
  );
});

describe('a mail that answers no draft', () => {
  it.each([
    'what do you know about me',
    'I now look for somebody who builds with clay',
    'not before May',
    'Also I can teach juggling',
    'change my story: I now live by the sea',
  ])('asks for no correction: %s', (words) => expect(plainCorrectionsIn(words)).toEqual([]));
  it('asks for one beside other wishes', () => {
    const asked = plainCorrectionsIn(
      'ok back. but only once a quarter from now, and also drop the bit about raising money',
    );
    expect(asked).toMatchObject([{ how: 'leave-out-sentence', words: 'raising money' }]);
  });
});

describe('a draft that is to stay', () => {
  it.each([
    'leave it as it is',
    'Please keep it like that',
    'Don’t change anything!',
    'that’s me',
    'lasst es bitte so',
    'Bitte nichts ändern',
    'ne changez rien',
    'laissez comme ça',
    'déjalo así',
    'no cambiéis nada',
  ])('is heard as such: %s', (words) => expect(saysItStays(words)).toBe(true));
  it.each(['leave it out', 'keep the bit about bread', 'leave the bus', 'do not change trains'])(
    'is not meant by: %s',
    (words) => expect(saysItStays(words)).toBe(false),
  );
});
