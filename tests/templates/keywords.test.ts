// What a letter tells people to write is understood when they write just that.
import { describe, expect, test } from 'vitest';
import type { ReadingContext, ReadingKind } from '../../functions/core/reading.ts';
import { read } from '../../functions/mail/read.ts';
import { examples } from '../../templates/examples/examples.ts';
import { type Kind, type Language, render } from '../../templates/render.ts';

type Suggested = readonly [Kind, words: string, ReadingContext, ReadingKind];

const suggested: Partial<Record<Language, readonly Suggested[]>> = {
  en: [
    ['ask', 'yes', 'ask', 'accept'],
    ['ask', 'no', 'ask', 'decline'],
    ['ask', 'not now', 'ask', 'later'],
    ['unclear', 'yes: I would like to meet them', 'ask', 'accept'],
    ['unclear', 'no: not this person', 'ask', 'decline'],
    ['unclear', 'not now: and from when we may ask again', 'ask', 'later'],
    ['unclear-answer', 'no: I would rather not meet them', 'ask', 'decline'],
    ['heard-answer-kept', 'yes: I would like to meet them', 'ask', 'accept'],
    ['heard-answer-kept', 'no: not this person', 'ask', 'decline'],
    ['unclear-general', 'pause until May', 'status', 'pause'],
    ['unclear-general', 'resume', 'paused', 'resume'],
    ['unclear-general', 'less often', 'status', 'rhythm'],
    ['unclear-general', 'forget me', 'status', 'erase'],
    ['unclear-general', 'change my story:', 'status', 'update'],
    ['unclear-general', 'what do you know about me', 'status', 'status'],
    ['heard-stop', 'resume', 'paused', 'resume'],
    ['heard-resume', 'pause', 'status', 'pause'],
    ['status', 'forget me', 'status', 'erase'],
    ['ask', 'stop', 'ask', 'leave'],
    ['follow-up', 'yes', 'follow-up', 'accept'],
    ['follow-up', 'not yet', 'follow-up', 'later'],
    ['follow-up', 'no', 'follow-up', 'decline'],
  ],
  de: [
    ['ask', 'ja', 'ask', 'accept'],
    ['ask', 'nein', 'ask', 'decline'],
    ['ask', 'jetzt nicht', 'ask', 'later'],
    ['unclear', 'ja: Ich möchte die Person kennenlernen', 'ask', 'accept'],
    ['unclear', 'nein: diese Person nicht', 'ask', 'decline'],
    ['unclear', 'jetzt nicht: und ab wann wir wieder fragen dürfen', 'ask', 'later'],
    ['unclear-answer', 'nein: Ich möchte die Person lieber nicht kennenlernen', 'ask', 'decline'],
    ['heard-answer-kept', 'ja: Ich möchte die Person kennenlernen', 'ask', 'accept'],
    ['heard-answer-kept', 'nein: diese Person nicht', 'ask', 'decline'],
    ['unclear-general', 'Pause bis Mai', 'status', 'pause'],
    ['unclear-general', 'weitermachen', 'paused', 'resume'],
    ['unclear-general', 'ändere meine Geschichte:', 'status', 'update'],
    ['unclear-general', 'was wisst ihr über mich', 'status', 'status'],
    ['heard-stop', 'weitermachen', 'paused', 'resume'],
    ['heard-resume', 'Pause', 'status', 'pause'],
    ['status', 'vergesst mich', 'status', 'erase'],
    ['ask', 'stopp', 'ask', 'leave'],
    ['follow-up', 'noch nicht', 'follow-up', 'later'],
  ],
  fr: [
    ['ask', 'oui', 'ask', 'accept'],
    ['ask', 'non', 'ask', 'decline'],
    ['ask', 'pas maintenant', 'ask', 'later'],
    ['unclear', 'oui\u00a0: j’aimerais faire connaissance', 'ask', 'accept'],
    ['unclear', 'non\u00a0: pas cette personne', 'ask', 'decline'],
    ['unclear', 'pas maintenant\u00a0: et à partir de quand nous pouvons redemander', 'ask', 'later'],
    ['unclear-answer', 'non\u00a0: je préfère ne pas la rencontrer', 'ask', 'decline'],
    ['heard-answer-kept', 'oui\u00a0: j’aimerais faire connaissance', 'ask', 'accept'],
    ['heard-answer-kept', 'non\u00a0: pas cette personne', 'ask', 'decline'],
    ['unclear-general', 'pause jusqu’en mai', 'status', 'pause'],
    ['unclear-general', 'reprendre', 'paused', 'resume'],
    ['unclear-general', 'moins souvent', 'status', 'rhythm'],
    ['unclear-general', 'changer mon histoire\u00a0:', 'status', 'update'],
    ['unclear-general', 'que savez-vous de moi', 'status', 'status'],
    ['heard-stop', 'reprendre', 'paused', 'resume'],
    ['heard-resume', 'pause', 'status', 'pause'],
    ['status', 'oubliez-moi', 'status', 'erase'],
    ['ask', 'stop', 'ask', 'leave'],
    ['follow-up', 'pas encore', 'follow-up', 'later'],
  ],
  es: [
    ['ask', 'sí', 'ask', 'accept'],
    ['ask', 'no', 'ask', 'decline'],
    ['ask', 'ahora no', 'ask', 'later'],
    ['unclear', 'sí: me gustaría conocer a esta persona', 'ask', 'accept'],
    ['unclear', 'no: esta persona no', 'ask', 'decline'],
    ['unclear', 'ahora no: y desde cuándo podemos volver a preguntar', 'ask', 'later'],
    ['unclear-answer', 'no: prefiero no conocer a esta persona', 'ask', 'decline'],
    ['heard-answer-kept', 'sí: me gustaría conocer a esta persona', 'ask', 'accept'],
    ['heard-answer-kept', 'no: esta persona no', 'ask', 'decline'],
    ['unclear-general', 'pausa hasta mayo', 'status', 'pause'],
    ['unclear-general', 'reanudar', 'paused', 'resume'],
    ['unclear-general', 'cambiar mi historia:', 'status', 'update'],
    ['unclear-general', 'qué sabéis de mí', 'status', 'status'],
    ['heard-stop', 'reanudar', 'paused', 'resume'],
    ['heard-resume', 'pausa', 'status', 'pause'],
    ['status', 'olvidadme', 'status', 'erase'],
    ['ask', 'stop', 'ask', 'leave'],
    ['follow-up', 'todavía no', 'follow-up', 'later'],
  ],
};

const story: Partial<Record<Language, string>> = {
  en: 'I keep bees above the shop.',
  de: 'Ich halte Bienen über dem Laden.',
  fr: 'J’élève des abeilles au-dessus de la boutique.',
  es: 'Tengo abejas encima de la tienda.',
};

const cases = (Object.keys(suggested) as Language[]).flatMap((language) =>
  (suggested[language] ?? []).map((one) => [language, ...one] as const),
);

describe('as the letter says', () => {
  test.each(cases)(
    'in %s, answering %s with "%s" (%s) is understood as %s',
    (language, kind, words, context, meaning) => {
      const { text } = render(kind, language, examples[language][kind]);
      expect(text.replace(/[ \n]+/g, ' ')).toContain(words);
      const written = words.endsWith(':') ? `${words} ${story[language]}` : words;
      const received = Date.UTC(2026, 10, 22, 12);
      expect(read(written, { context, received, zone: 'Europe/Berlin', language }).kind).toBe(meaning);
    },
  );
});
