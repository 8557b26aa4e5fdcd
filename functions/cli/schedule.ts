// Lays a community's schedule, and says what AWS had against it: its rounds open all the same.
import type { Community } from '../core/community.ts';
import type { Terminal } from './command.ts';
import type { Operated } from './service.ts';

export async function laySchedule(
  { calendar }: Pick<Operated, 'calendar'>,
  community: Community,
  terminal: Pick<Terminal, 'err'>,
): Promise<void> {
  const trouble = await calendar.keep(community);
  if (trouble === null) return;
  terminal.err(
    `The schedule of ${community.id} could not be laid: ${trouble}\n` +
      'Its rounds open all the same, since the clock looks each minute. To lay it, mend that, and run ' +
      'acquaint community lay.\n',
  );
}
