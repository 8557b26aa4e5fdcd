// Somebody opens a link of ours: looking changes nothing, pressing the button acts.
import type { Community } from '../core/community.ts';
import type { Introduction } from '../core/introduction.ts';
import type { Member } from '../core/member.ts';
import type { Token } from '../mail/address.ts';
import type { Services } from '../services.ts';
import { changeIntroduction, changeMember, loadIntroduction, loadMember } from '../store/aggregates.ts';
import { countHolds } from '../store/holds.ts';
import { communityKey, introductionKey, memberKey } from '../store/shape.ts';

/** What a link leads to, for the page to show. */
export type Sight =
  | { readonly link: 'confirm'; readonly community: Community; readonly member: Member }
  | { readonly link: 'yes'; readonly community: Community; readonly introduction: Introduction }
  | { readonly link: 'leave'; readonly community: Community }
  | { readonly link: 'unknown' };

/** What pressing the button came to. */
export type Acted =
  | { readonly done: 'confirmed' | 'applied' | 'said-yes' | 'left'; readonly community: Community }
  | { readonly done: 'too-late' | 'newer-sign-up'; readonly community: Community }
  | { readonly done: 'unknown' };

type LinkToken = Extract<Token, { for: 'confirm' | 'yes' | 'leave' }>;

/** GET: reads only, since mail scanners open links. */
export async function look(services: Services, text: string): Promise<Sight> {
  const token = await linkToken(services, text);
  if (!token) return { link: 'unknown' };
  if (token.for === 'yes') {
    const found = await loadIntroduction(services.store, token.introduction);
    const community = found && (await communityOf(services, found.introduction.community));
    return found && community
      ? { link: 'yes', community, introduction: found.introduction }
      : { link: 'unknown' };
  }
  const community = await communityOf(services, token.community);
  if (!community) return { link: 'unknown' };
  if (token.for === 'leave') return { link: 'leave', community };
  const member = await loadMember(services.store, token.community, token.member);
  return member ? { link: 'confirm', community, member } : { link: 'unknown' };
}

/** POST: does what the link is for, once. `request` names this one request. */
export async function act(services: Services, text: string, request: string): Promise<Acted> {
  const token = await linkToken(services, text);
  switch (token?.for) {
    case 'confirm':
      return confirm(services, token, request);
    case 'yes':
      return sayYes(services, token, request);
    case 'leave':
      return leave(services, token, request);
    default:
      return { done: 'unknown' };
  }
}

async function confirm(
  services: Services,
  token: Extract<Token, { for: 'confirm' }>,
  request: string,
): Promise<Acted> {
  const community = await communityOf(services, token.community);
  if (!community) return { done: 'unknown' };
  const needsApproval = community.admission.by === 'organiser';
  const change = await changeMember(
    services.store,
    token.community,
    token.member,
    { do: 'confirm', attempt: token.attempt, needsApproval },
    circumstances(services, request),
  );
  if (change.kind === 'refused') {
    if (change.refused === 'newer-sign-up') return { done: 'newer-sign-up', community };
    return change.state ? { done: 'too-late', community } : { done: 'unknown' };
  }
  await services.wake.offer([memberKey(token.community, token.member)]);
  return { done: change.state.standing === 'applied' ? 'applied' : 'confirmed', community };
}

/** Possession of the link, which went to the member's own address, and a press of the button are the proof. */
async function sayYes(
  services: Services,
  token: Extract<Token, { for: 'yes' }>,
  request: string,
): Promise<Acted> {
  const now = services.now();
  await countHolds(services.store, services.holds, token.introduction, now);
  const change = await changeIntroduction(
    services.store,
    token.introduction,
    { do: 'accept', side: token.side, received: now },
    circumstances(services, request),
  );
  const community = change.state && (await communityOf(services, change.state.community));
  if (!community) return { done: 'unknown' };
  await services.wake.offer([introductionKey(token.introduction)]);
  return { done: change.state?.closed ? 'too-late' : 'said-yes', community };
}

async function leave(
  services: Services,
  token: Extract<Token, { for: 'leave' }>,
  request: string,
): Promise<Acted> {
  const community = await communityOf(services, token.community);
  if (!community) return { done: 'unknown' };
  const command = { do: 'leave', by: 'link' } as const;
  await changeMember(
    services.store,
    token.community,
    token.member,
    command,
    circumstances(services, request),
  );
  await services.wake.offer([memberKey(token.community, token.member)]);
  return { done: 'left', community };
}

async function linkToken(services: Services, text: string): Promise<LinkToken | null> {
  const token = await services.addresses.read(text);
  return token?.for === 'confirm' || token?.for === 'yes' || token?.for === 'leave' ? token : null;
}

async function communityOf(services: Services, id: string): Promise<Community | null> {
  return (await services.store.get<Community>(communityKey(id)))?.body ?? null;
}

const circumstances = (services: Services, request: string) => ({
  now: services.now(),
  cause: { kind: 'request', id: request } as const,
});
