// Whose mail this may be: the token it came to, the one it belongs to, and whether it came from their own address.
import { type Community, communityIdPattern } from '../core/community.ts';
import { questionCircle } from '../core/conversation.ts';
import { type Introduction, otherSide, type Side } from '../core/introduction.ts';
import type { Member } from '../core/member.ts';
import type { Reading, ReadingContext, ReadingKind } from '../core/reading.ts';
import type { Token } from '../mail/address.ts';
import { textOf } from '../mail/compose.ts';
import { speaksOfOurs } from '../mail/corrections/about-the-text.ts';
import type { Inbound } from '../mail/notification.ts';
import type { ParsedMail } from '../mail/parse.ts';
import { secondWhy } from '../mail/read/grants.ts';
import { saysPity } from '../mail/wishes-pity.ts';
import { saysSmallTalk } from '../mail/wishes-small-talk.ts';
import type { Services } from '../services.ts';
import { loadMember } from '../store/aggregates.ts';
import { communityKey, introductionKey } from '../store/shape.ts';
import { contextOf, type Item, loadItem } from './letter-context.ts';
import type { Correspondent, Planner, Somebody } from './receive-correspondent.ts';

/** Finds the correspondent by token first, then by the community's own address and the sender's. */
export async function findCorrespondent(
  services: Services,
  inbound: Inbound,
  mail: ParsedMail,
): Promise<Correspondent> {
  const { token, tried } = await findToken(services, inbound, mail);
  const nobody: Correspondent = { kind: 'nobody', token: tried ? 'false' : 'none' };
  if (!token) return (await byPlainAddress(services, inbound, mail)) ?? nobody;
  if (token.for === 'confirm' || token.for === 'yes' || token.for === 'leave') {
    // Links are for the web door; in a mail they prove nothing.
    return { kind: 'nobody', token: 'false' };
  }
  if (token.for === 'plan') return (await asPlanner(services, token, mail)) ?? nobody;
  const found =
    'introduction' in token
      ? await byIntroduction(services, token, mail)
      : await byMember(services, token, mail);
  return found ?? nobody;
}

/** Envelope recipients first, then every place where gateways and clients leave the address we gave. */
async function findToken({ addresses, settings }: Services, inbound: Inbound, mail: ParsedMail) {
  const places = [
    ...inbound.to,
    ...mail.to.map(({ address }) => address),
    ...mail.cc.map(({ address }) => address),
    ...mail.deliveredTo,
    ...mail.inReplyTo,
    ...mail.references,
  ];
  let tried = false;
  for (const place of new Set(places)) {
    const at = place.lastIndexOf('@');
    if (place.slice(at + 1).toLowerCase() !== settings.replyDomain) continue;
    tried = true;
    // A gateway may have put a tag before or behind a plus sign.
    for (const part of place.slice(0, at).split('+')) {
      const token = await addresses.read(part);
      if (token) return { token, tried };
    }
  }
  return { token: null, tried };
}

async function byIntroduction(
  services: Services,
  token: Extract<Token, { introduction: string }>,
  mail: ParsedMail,
): Promise<Correspondent | null> {
  const item = await loadItem(services, introductionKey(token.introduction));
  if (item?.kind !== 'introduction') return null;
  const { community, introduction, people } = item;
  const { side } = token;
  const member = people[side];
  if (!member) return null;
  const known = {
    token,
    community,
    language: member.profile.language,
    names: [member, people[otherSide(side)]].flatMap((one) => (one ? [one.profile.name] : [])),
    introduction: { id: introduction.id, side },
    ...(!people[otherSide(side)] && { aboutForgotten: true as const }),
  };
  if (token.for === 'question') {
    return asOrganiser(services, mail, { ...known, about: member, sent: null });
  }
  const context = contextsOf[token.for] ?? 'ask';
  return {
    ...known,
    kind: 'member',
    member,
    context,
    wroteFromOwnAddress: await isFrom(services, mail, community, member.id),
    sent:
      token.for === 'answer' || token.for === 'thanks'
        ? null
        : await letterText(services, item, introduction, side, context),
  };
}

const contextsOf: Partial<Record<Token['for'], ReadingContext>> = {
  'follow-up': 'follow-up',
  thanks: 'follow-up',
  answer: 'onboarding',
};

async function byMember(
  services: Services,
  token: Extract<Token, { for: 'member' | 'application' | 'member-question' | 'conversation' }>,
  mail: ParsedMail,
): Promise<Correspondent | null> {
  const [found, member] = await Promise.all([
    services.store.get<Community>(communityKey(token.community)),
    loadMember(services.store, token.community, token.member),
  ]);
  if (!found || !member) return null;
  const community = found.body;
  const known = { token, community, names: [member.profile.name], sent: null, introduction: null };
  if (token.for === 'application' || token.for === 'member-question') {
    return asOrganiser(services, mail, { ...known, language: 'en', about: member });
  }
  return {
    ...known,
    kind: 'member',
    member,
    language: member.profile.language,
    context: token.for === 'conversation' ? questionContext(member, token.question) : generalContext(member),
    wroteFromOwnAddress: await isFrom(services, mail, community, member.id),
  };
}

/** What the question had asked: yes or no, whether something helped, or to be told in free words. */
function questionContext({ open, resting }: Member, number: number): ReadingContext {
  const asked = [open, resting].find((one) => one && one.number % questionCircle === number);
  if (asked?.asks === 'forget' || asked?.asks === 'still-true') return 'ask';
  return asked?.asks === 'helped' ? 'follow-up' : 'onboarding';
}

/** Readings that ask for nothing of their own: they may well answer the question that lies with the member. */
const wishless: ReadonlySet<ReadingKind> = new Set(['unclear', 'accept', 'decline', 'later']);

/**
 * Whoever answers our question by a reply to another letter of ours has answered it all the same. Null where no
 * question lies with them, or it is one that must be answered where it was asked: whether to delete everything.
 */
export function meantForOpenQuestion(
  correspondent: Somebody,
  { kind, why }: Reading,
  text: string,
): Somebody | null {
  if (correspondent.kind !== 'member' || correspondent.introduction) return null;
  const { token, member, community } = correspondent;
  const { open } = member;
  // "Next time, then", "that was not meant to stand there": said to the letter that it answers.
  const toThatLetter = saysPity(text) || saysSmallTalk(text) || speaksOfOurs(text);
  if (open?.asks === 'interview' && toThatLetter) return null;
  // What tells of oneself sounds like a question or news, and is the answer where the interview asked for it.
  const tells = (kind === 'question' && !text.includes('?')) || (kind === 'update' && why === secondWhy);
  const answers = wishless.has(kind) || (open?.asks === 'interview' && tells);
  if (!answers) return null;
  if (!open || open.asks === 'forget' || (token !== 'none' && token.for !== 'member')) return null;
  const question = open.number % questionCircle;
  return {
    ...correspondent,
    token: { for: 'conversation', community: community.id, member: member.id, question },
    context: questionContext(member, question),
  };
}

/** Mail to `<community>@...` without a token: from a member's own address it may say anything but yes. */
async function byPlainAddress(
  services: Services,
  inbound: Inbound,
  mail: ParsedMail,
): Promise<Correspondent | null> {
  const from = mail.from[0]?.address;
  for (const place of inbound.to) {
    const [local = '', domain = ''] = place.toLowerCase().split('@');
    if (!from || domain !== services.settings.mailDomain || !communityIdPattern.test(local)) continue;
    const found = await services.store.get<Community>(communityKey(local));
    const member =
      found && (await loadMember(services.store, local, await services.addresses.person(local, from)));
    if (!found || !member) continue;
    return {
      kind: 'member',
      token: 'none',
      community: found.body,
      member,
      introduction: null,
      context: generalContext(member),
      wroteFromOwnAddress: true,
      language: member.profile.language,
      names: [member.profile.name],
      sent: null,
    };
  }
  return null;
}

async function asOrganiser(
  services: Services,
  mail: ParsedMail,
  known: Omit<
    Extract<Correspondent, { kind: 'organiser' }>,
    'kind' | 'context' | 'organiser' | 'wroteFromOwnAddress'
  >,
): Promise<Correspondent> {
  return {
    ...known,
    kind: 'organiser',
    context: 'organiser',
    ...(await whichOrganiser(services, mail, known)),
  };
}

async function asPlanner(
  services: Services,
  token: Planner['token'],
  mail: ParsedMail,
): Promise<Planner | null> {
  const found = await services.store.get<Community>(communityKey(token.community));
  if (!found) return null;
  const community = found.body;
  return { kind: 'planner', token, community, ...(await whichOrganiser(services, mail, { community })) };
}

async function whichOrganiser(
  { addresses }: Services,
  mail: ParsedMail,
  { community }: { readonly community: Community },
): Promise<Pick<Planner, 'organiser' | 'wroteFromOwnAddress'>> {
  const from = mail.from[0]?.address;
  const organiser = from ? await addresses.person(community.id, from) : '';
  return { organiser, wroteFromOwnAddress: community.organisers.includes(organiser) };
}

function generalContext({ standing }: Member): ReadingContext {
  if (standing === 'paused' || standing === 'left') return 'paused';
  // The first letter asks whether they want to take part.
  return standing === 'unconfirmed' ? 'ask' : 'status';
}

/** One From address, and it is the member's: several senders prove nothing. */
async function isFrom(services: Services, mail: ParsedMail, community: Community, person: string) {
  const [from, ...more] = mail.from;
  if (!from || more.length > 0) return false;
  return (await services.addresses.person(community.id, from.address)) === person;
}

/** The letter that is most likely answered, written once more. */
async function letterText(
  services: Services,
  item: Item,
  introduction: Introduction,
  side: Side,
  context: ReadingContext,
): Promise<string | null> {
  const kind = context === 'follow-up' ? 'follow-up' : 'ask';
  const letter = {
    id: 0,
    kind,
    to: { member: introduction[side] },
    pace: 'own',
    state: 'waiting',
    attempts: 0,
  } as const;
  const about = await contextOf(services, item, letter);
  // What was told of somebody who asked to be forgotten cannot be written once more.
  if (!about?.other) return null;
  return textOf(about, services.addresses, services.settings);
}
