// Writes a decided letter: chooses its template, fills in what it must know, and gives it the headers it leaves with.

import { phrases } from '../../templates/phrases.ts';
import { type Kind, type Language, type Letters, languages, render } from '../../templates/render.ts';
import type { Community } from '../core/community.ts';
import { day } from '../core/decision.ts';
import type { Introduction, Side } from '../core/introduction.ts';
import type { LetterKind } from '../core/letter.ts';
import type { Member } from '../core/member.ts';
import type { OutboxLetter } from '../core/outbox.ts';
import type { Outcome } from '../core/round.ts';
import type { Addresses, Token } from './address.ts';
import { fieldsFor } from './fields.ts';
import { besideIn } from './fields-beside.ts';
import { copyOf } from './fields-conversation.ts';
import { need } from './filled.ts';
import { mimeOf } from './mime.ts';

/** A person with the address that the vault gave for this one letter. */
export interface Recipient {
  readonly person: string;
  readonly address: string;
  /** Null for an organiser. */
  readonly member: Member | null;
  /** An organiser's, where they are a member, too. */
  readonly language?: string | undefined;
}

/** Everything that a letter may speak of. */
export interface LetterContext {
  readonly letter: OutboxLetter;
  readonly community: Community;
  /** One, or for an introduction the two of them, a before b. */
  readonly recipients: readonly Recipient[];
  /** Whom the letter is about where an organiser gets it, or the other of the pair. */
  readonly other: Member | null;
  readonly introduction: Introduction | null;
  /** The side of the one it is written to, or about whom an organiser is told. */
  readonly side: Side | null;
  readonly round: {
    readonly id: string;
    readonly openedAt: number;
    readonly asksAt: number;
    readonly outcome: Outcome | null;
    /** Of its plan, where the letter speaks of that. */
    readonly pairs: readonly PairInPlan[];
  } | null;
  readonly now: number;
  /** For a copy of what we keep: what they said to each introduction. */
  readonly about?: readonly OwnPart[];
}

/** A pair as organisers read it. */
export interface PairInPlan {
  readonly number: number;
  readonly people: readonly [Member, Member];
  /** Null for one that is held. */
  readonly reasons: Introduction['reasons'] | null;
  /** Whether each of the two has somebody in the plan as it stands. */
  readonly served: readonly [boolean, boolean];
}

/** A member's own part in one introduction: what they said and when, nothing of the other. */
export interface OwnPart {
  readonly asked: string;
  readonly said: readonly { readonly at: string; readonly what: string; readonly words?: string }[];
}

export interface Domains {
  readonly siteUrl: string;
  readonly mailDomain: string;
  readonly replyDomain: string;
}

/** A message ready for the mail service. */
export interface Composed {
  readonly from: string;
  readonly to: readonly string[];
  readonly raw: Uint8Array;
}

/** What the links of one letter lead to. */
export interface Links {
  readonly leave: string;
  readonly confirm: string;
  readonly yes: string;
  /** The form of the community. */
  readonly form: string;
}

/** Writes the letter. Throws when the context lacks what its kind must know. */
export async function compose(
  context: LetterContext,
  addresses: Addresses,
  domains: Domains,
): Promise<Composed> {
  const language = languageOf(context);
  const links = await linksOf(context, language, addresses, domains);
  const { kind, fields } = fieldsFor(context, language, links);
  // The pair of kind and fields is sound by construction; the compiler cannot follow it through the union.
  const { subject, html, text } = render<Kind>(kind, language, fields as Letters[Kind], {
    beside: besideIn(context.letter, language, context),
    note: noteFor(context, language),
  });
  const from = `${context.community.id}@${domains.mailDomain}`;
  const token = await replyToken(context, addresses);
  const to = context.recipients.map(({ address, member }) => ({
    address,
    // A name in front of the address only where both may see it anyway.
    name: context.recipients.length > 1 ? (member?.profile.name ?? '') : '',
  }));
  const raw = await mimeOf(
    { subject, html, text },
    {
      from: { name: context.community.name, address: from },
      to,
      answersTo: token && `${token}@${domains.replyDomain}`,
      leave: context.recipients.length === 1 ? links.leave : null,
      answer: context.letter.pace === 'answer',
      copy:
        context.letter.kind === 'your-data'
          ? copyOf(context, need(context.recipients[0]?.member, 'a member'), context.now)
          : null,
    },
  );
  return { from, to: to.map(({ address }) => address), raw };
}

/** The plain text of a letter as it would be written now, to find it again in an answer that quotes it. */
export async function textOf(
  context: LetterContext,
  addresses: Addresses,
  domains: Domains,
): Promise<string> {
  const language = languageOf(context);
  const { kind, fields } = fieldsFor(context, language, await linksOf(context, language, addresses, domains));
  return render<Kind>(kind, language, fields as Letters[Kind]).text;
}

function languageOf({ recipients }: LetterContext): Language {
  const wanted = recipients.map(({ member, language }) => member?.profile.language ?? language ?? 'en');
  const shared = wanted.every((language) => language === wanted[0]) ? wanted[0] : 'en';
  return languages.find((language) => language === shared) ?? 'en';
}

/** How long a change of language is explained at the foot of letters. */
const explained = day;

/** Letters that follow somebody into another language say so at first, and how to have the earlier one again. */
function noteFor({ recipients, now, letter }: LetterContext, language: Language): string | undefined {
  const since = recipients.length === 1 ? recipients[0]?.member?.languageSince : undefined;
  if (!since || since.asked || since.at + explained <= now || letter.kind === 'deleted') return undefined;
  const before = languages.find((one) => one === since.from);
  return before && `${phrases[language].switched} ${phrases[before].inThisLanguage}`;
}

/** Where an answer goes. The introduction's answers go to the two themselves: we are out of the thread. */
async function replyToken(context: LetterContext, addresses: Addresses): Promise<string | null> {
  const { letter, community, introduction, side, other, recipients, round } = context;
  if (letter.kind === 'introduction') return null;
  if (round && speaksOfPlan.has(letter.kind))
    return addresses.token({ for: 'plan', community: community.id, round: round.id });
  if ('organiser' in letter.to) {
    const about = other?.id;
    if (!about) return null;
    if (letter.kind === 'application' || letter.kind === 'unclear-application') {
      return addresses.token({ for: 'application', community: community.id, member: about });
    }
    return introduction && side
      ? addresses.token({ for: 'question', introduction: introduction.id, side })
      : addresses.token({ for: 'member-question', community: community.id, member: about });
  }
  if (introduction && side) {
    const purpose =
      contextOf(letter.kind) === 'ask' && isAfterwards(letter.kind, introduction)
        ? 'follow-up'
        : contextOf(letter.kind);
    return addresses.token({ for: purpose, introduction: introduction.id, side });
  }
  const member = recipients[0]?.member?.id;
  if (!member) return null;
  const question = letter.facts?.number;
  return question === undefined
    ? addresses.token({ for: 'member', community: community.id, member })
    : addresses.token({ for: 'conversation', community: community.id, member, question: Number(question) });
}

/** Letters that an organiser answers by holding pairs. */
export const speaksOfPlan: ReadonlySet<LetterKind> = new Set([
  'round-plan',
  'heard-hold',
  'heard-hold-asked',
  'unclear-plan',
]);

function contextOf(kind: LetterKind): 'follow-up' | 'ask' | 'answer' | 'thanks' {
  if (kind === 'question-to-you' || kind === 'unclear-answer') return 'answer';
  if (kind === 'heard-met') return 'thanks';
  return afterwards.has(kind) ? 'follow-up' : 'ask';
}

/** Once we asked how it went, whatever is answered to a letter about the two is about that. */
const isAfterwards = (kind: LetterKind, { stage, followedUp }: Introduction): boolean =>
  stage === 'introduced' && (followedUp || kind === 'about-us' || kind === 'answers');

const afterwards: ReadonlySet<LetterKind> = new Set([
  'follow-up',
  'heard-follow-up',
  'unclear-follow-up',
  'heard-thanks',
  'thanks',
  'three-months',
]);

/** Their pages open in the language of the letter, whatever the browser speaks. */
async function linksOf(
  { letter, community, recipients, introduction, side }: LetterContext,
  language: Language,
  addresses: Addresses,
  { siteUrl }: Domains,
): Promise<Links> {
  const link = async (token: Token) => `${siteUrl}/l/${await addresses.token(token)}?lang=${language}`;
  const member = recipients[0]?.member?.id;
  const of = member ? { community: community.id, member } : null;
  const form = `${siteUrl}/${community.id}?lang=${language}`;
  return {
    form,
    leave: of ? await link({ for: 'leave', ...of }) : form,
    confirm:
      of && (letter.kind === 'confirm' || letter.kind === 'invitation')
        ? await link({ for: 'confirm', ...of, attempt: Number(letter.facts?.attempt) })
        : '',
    yes:
      introduction && side && letter.kind === 'confirm-yes'
        ? await link({ for: 'yes', introduction: introduction.id, side })
        : '',
  };
}
