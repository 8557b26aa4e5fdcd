// `--demo`: the people join and are asked; a second start adds nobody and asks nobody again.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { feedback } from '../../functions/feedback.ts';
import { foundCommunity } from '../../functions/flows/found-community.ts';
import { inbound } from '../../functions/inbound.ts';
import { relay } from '../../functions/relay.ts';
import { round } from '../../functions/round.ts';
import { type Services, services } from '../../functions/services.ts';
import { type Aws, startAws } from '../../infra/local/aws.ts';
import { addDemo } from '../../infra/local/demo.ts';

process.env.POWERTOOLS_LOG_LEVEL = 'SILENT';
const monday = Date.parse('2026-03-02T08:00:00Z');

let aws: Aws;
let built: Services;
beforeAll(async () => {
  aws = await startAws({ folder: null, seed: 'a demonstration', now: () => monday });
  built = services(aws.environment, () => monday);
  aws.connect({
    http: () => new Response(null, { status: 404 }),
    inbound: inbound(built),
    feedback: feedback(built),
    relay: relay(built),
    round: round(built),
    clock: async () => undefined,
  });
  await foundCommunity(built, {
    id: 'friends',
    name: 'Friends',
    zone: 'Europe/Berlin',
    organisers: ['organiser@example.org'],
  });
  await addDemo(built, 'friends');
  await aws.settled();
});
afterAll(() => aws.stop());

const subjects = (address: string) =>
  aws
    .letters()
    .filter(({ to }) => to.includes(address))
    .map(({ subject }) => subject);

describe('a start with --demo', () => {
  it('brings the people in, and each hears what a member hears', () => {
    expect(subjects('maren.holt@example.org')).toEqual([
      expect.stringMatching(/confirm/),
      expect.stringMatching(/^Welcome/),
      expect.stringMatching(/^Someone/),
    ]);
    expect(subjects('fenna.deboer@example.org').join()).not.toMatch(/Someone/);
  });

  it('asks both of two equals, and of a mentor and a beginner only the one who seeks', () => {
    const asked = new Set(aws.letters().flatMap(({ subject, to }) => (/^Someone/.test(subject) ? to : [])));
    expect(asked).toContain('ines.carvalho@example.org');
    expect(asked).toContain('walter.brandt@example.org');
    expect(asked).toContain('kofi.mensah@example.org');
    expect(asked).not.toContain('beatrix.vogel@example.org');
  });

  it('changes nothing when it is repeated', async () => {
    const letters = aws.letters().length;
    expect(letters).toBeGreaterThan(60);
    await addDemo(built, 'friends');
    await aws.settled();
    expect(aws.letters()).toHaveLength(letters);
  });
});
