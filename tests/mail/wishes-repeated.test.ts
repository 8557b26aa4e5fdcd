// A mail that says the same thing over and over is read to its end: no pattern over what people want tries each way to part it.
import { expect, it } from 'vitest';
import { stillThere } from '../../functions/mail/corrections/complaints.ts';
import { kindsSaid } from '../../functions/mail/corrections/kinds.ts';
import { partsSaid, partsTold } from '../../functions/mail/corrections/parts.ts';
import { saysItStays } from '../../functions/mail/corrections/stays.ts';
import * as corrections from '../../functions/mail/corrections.ts';
import * as wishes from '../../functions/mail/wishes.ts';
import * as about from '../../functions/mail/wishes-about.ts';
import * as capacity from '../../functions/mail/wishes-capacity.ts';
import * as pity from '../../functions/mail/wishes-pity.ts';
import * as rhythm from '../../functions/mail/wishes-rhythm.ts';
import * as short from '../../functions/mail/wishes-short.ts';
import * as talk from '../../functions/mail/wishes-small-talk.ts';
import * as thanks from '../../functions/mail/wishes-thanks.ts';

const readers = Object.entries({
  correctionsIn: corrections.correctionsIn,
  plainCorrectionsIn: corrections.plainCorrectionsIn,
  saysItStays,
  kindsSaid,
  partsTold,
  stillThere,
  partsSaid: (text: string) => partsSaid(text, () => true),
  capacityIn: capacity.capacityIn,
  rhythmIn: rhythm.rhythmIn,
  saysOnlyHowOften: rhythm.saysOnlyHowOften,
  wordsAfterLabel: wishes.wordsAfterLabel,
  asksAboutService: about.asksAboutService,
  asksAboutUs: about.asksAboutUs,
  languageWished: about.languageWished,
  nameSaid: about.nameSaid,
  saidToOrganiser: about.saidToOrganiser,
  thanksIn: thanks.thanksIn,
  saysFine: short.saysFine,
  saysOnlyYes: short.saysOnlyYes,
  saysPity: pity.saysPity,
  saysSkip: short.saysSkip,
  saysThanks: short.saysThanks,
  refusesThanks: thanks.refusesThanks,
  saysSmallTalk: talk.saysSmallTalk,
  saysNothingWanted: talk.saysNothingWanted,
  saysUndo: short.saysUndo,
});
// One word for whoever counts words, and dozens of ways to part it for a pattern that repeats itself.
const said = 'verstehe ich verstehe ok okay thanks thank you please bitte good so is the rest fine'
  .split(' ')
  .map((word) => `${`${word},`.repeat(60)}xq`);

it.each(readers)('%s comes to an end', (_, reads) => {
  for (const text of said) expect(() => reads(text)).not.toThrow();
});
