// What is said to us in passing and wants no letter, and what only begins like it.
import { describe, expect, it } from 'vitest';
import { isRemark, saysNothingWanted, saysSmallTalk } from '../../functions/mail/wishes-small-talk.ts';

describe('wants nothing and tells nothing', () => {
  it.each([
    'Dear Friends, thank you kindly for your warm welcome. I look forward to hearing from you. With best wishes, Moira Fenwick',
    'I am so sorry to have confused you. I only wished to say thank you, nothing more.',
    'Don’t worry about that, it was just a grumble.',
    'Forget it.',
    'As I predicted.',
    'np thx anyway x',
    'shame, the last one looked perfect',
    'brilliant, thank you, that’s all I need',
    'Ok thank. I wait.',
    'Sorry. No more comments from me unless I have something to say.',
    'Shame. I’d already practised my scales on the kitchen table.',
    'How lovely.',
    'Ah parfait, tout y est, merci !',
    'Tant pis, je courrai seul avec mes pensées. À la prochaine.',
    'Mais rien du tout, c’était juste un soupir.',
    'Parfait, merci pour la franchise.',
    '(rien, je disais merci)',
    'Juhu, danke! Bin gespannt :-)',
    'Das ist gar nicht schlimm, ich habe Zeit. Haben Sie Dank für die Mühe.',
    'Verzeihen Sie, das war gar keine Frage, ich wollte mich nur bedanken.',
    'Nein, vorgestellt wurden wir nicht. Vielen Dank für Ihre Umsicht.',
    'nichts, alles gut so',
    '¡Qué bien! Muchas gracias, aquí me quedo esperando con las ovejas, jajaja.',
    '¡Qué rabia!',
    'No era una pregunta, mujer, era un lamento.',
    'nada, déjalo estar',
  ])('%s', (text) => {
    expect(saysSmallTalk(text)).toBe(true);
  });
});

describe('only begins like it', () => {
  it.each([
    'Too bad, I would have liked to meet her. No more, please.',
    'Thanks! I moved to Bergen.',
    'Thanks, but I said yes to the baker and nothing happened.',
    'Thanks in advance for taking me off the list.',
    'Brilliant, and I can teach Latin.',
    'Perfect. A fiddler would do too.',
    'Oh dear, you mixed me up with somebody.',
    'Sorry, I am in hospital until May.',
    'Thanks, bye, I am leaving.',
    'Lovely, thank you! When is the next round?',
    'Schade, aber diese Person lieber nicht mehr.',
    'Danke! Stricken geht auch.',
    'Danke, dass ihr mir nicht mehr schreibt.',
    'Haha, ich heiße jetzt Meier.',
    'Schade. Bin umgezogen nach Köln.',
    'Merci, mais je ne veux plus de lettres.',
    'Bof, plutôt un coureur du dimanche.',
    'Gracias, y busco a alguien con huerto.',
    'Vale, pues me voy.',
    'Not this person.',
    'No.',
    'Yes.',
    'Ja, gern.',
    'story',
  ])('%s', (text) => {
    expect(saysSmallTalk(text)).toBe(false);
  });
});

describe('asked what they would like', () => {
  it.each([
    'Nothing.',
    'Oh, nothing at all, thank you.',
    'I don’t want anything else for now',
    'forget it',
    'nichts, alles gut so',
    'Ich möchte gerade nichts weiter, danke.',
    'rien du tout, merci',
    'Je ne veux rien de plus pour le moment.',
    'No quiero nada más por ahora.',
    'nada, déjalo estar',
  ])('nothing: %s', (text) => {
    expect(saysNothingWanted(text)).toBe(true);
  });

  it.each([
    'I want nothing more from you.',
    'No quiero nada más de vosotros.',
    'Nothing but silence until May.',
    'Ich will nicht mehr mitmachen.',
    'Rien de tout cela ne me convient, je pars.',
    'Forget me.',
  ])('something: %s', (text) => {
    expect(saysNothingWanted(text)).toBe(false);
  });
});

describe('beside something else', () => {
  it.each(['I’m not convinced.', 'Así practico.', 'That’s not it either!', 'How lovely.'])(
    'a remark: %s',
    (text) => {
      expect(isRemark(text)).toBe(true);
    },
  );
  it.each([
    'You can take the teaching thing off.',
    'my tax forms have vanished!',
    'I row at dawn',
    'less often',
    'No equals',
    'the Swedish belongs to what I can give',
  ])('no remark: %s', (text) => {
    expect(isRemark(text)).toBe(false);
  });
});
