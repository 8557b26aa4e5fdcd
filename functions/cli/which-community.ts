// Which community a command is about: the one that was named, or the only one there is.
import type { Community } from '../core/community.ts';
import type { Services } from '../services.ts';
import { communitiesPartition, communityKey } from '../store/shape.ts';
import type { Problem } from './command.ts';

/** All communities of the service, by their ids. */
export async function communitiesOf({ store }: Pick<Services, 'store'>): Promise<Community[]> {
  const listed = await store.list(communitiesPartition);
  const found = await Promise.all(listed.map(({ key }) => store.get<Community>(communityKey(key.sk))));
  return found.flatMap((one) => (one ? [one.body] : []));
}

/** The community that is meant, or the sentence that asks for it. */
export async function whichCommunity(
  services: Pick<Services, 'store'>,
  named: string | undefined,
): Promise<Community | Problem> {
  if (named !== undefined) {
    const found = await services.store.get<Community>(communityKey(named));
    if (found) return found.body;
    return { problem: `There is no community "${named}"; acquaint community list shows those there are.` };
  }
  const all = await communitiesOf(services);
  const [only, ...more] = all;
  if (!only)
    return { problem: 'There is no community yet; acquaint community add --help shows how to add one.' };
  if (more.length > 0)
    return {
      problem: `There are several communities; say which with --community: ${all.map(({ id }) => id).join(', ')}.`,
    };
  return only;
}
