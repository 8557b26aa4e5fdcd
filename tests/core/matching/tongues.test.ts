// Languages that people want and give.
import { describe, expect, it } from 'vitest';
import { otherTongue, tonguesOf } from '../../../functions/core/matching/tongues.ts';

const helps = (seek: string, offer: string) => !otherTongue(tonguesOf(seek), tonguesOf(offer));

describe('whoever wants a language', () => {
  it.each([
    ['Somebody to practise Spanish conversation with', 'Arabic conversation'],
    ['Ich möchte Französisch lernen', 'Italienisch-Unterricht für Anfänger'],
    ['Pratiquer l’anglais à l’oral', 'Des cours de russe'],
    ['Quiero aprender alemán', 'Clases de japonés'],
    ['Jemand für ein Tandem auf Spanisch', 'Clases de francés para principiantes'],
  ])('is not helped by another: %s / %s', (seek, offer) => expect(helps(seek, offer)).toBe(false));

  it.each([
    ['Somebody to practise Spanish conversation with', 'Spanish and Arabic lessons'],
    ['Somebody to practise Spanish conversation with', 'Conversación en español, soy de Vigo'],
    ['Somebody to practise Spanish conversation with', 'I teach languages'],
    ['Help with German tax forms', 'I speak Swedish, and know about taxes'],
    ['A mentor for my first job', 'I teach French'],
    ['Jemanden, der mir Polnisch beibringt: lernen will ich von Grund auf', 'Polnisch-Unterricht'],
  ])('is helped, as far as that goes: %s / %s', (seek, offer) => expect(helps(seek, offer)).toBe(true));
});
