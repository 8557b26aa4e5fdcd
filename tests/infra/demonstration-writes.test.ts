// What writes cost, counted as the real table bills them: by the larger state of an item, and by what moves in its index.
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { introductionKey } from '../../functions/store/shape.ts';
import { type Store, store } from '../../functions/store/store.ts';
import { type Aws, startAws } from '../../infra/local/aws.ts';
import { countingClient, type WriteCount } from '../../infra/local/demonstration/writes.ts';

let aws: Aws;
let count: WriteCount;
let table: Store;
beforeAll(async () => {
  aws = await startAws({ folder: null, seed: 'writes', now: () => 0 });
});
afterAll(() => aws.stop());
beforeEach(() => {
  count = countingClient(aws.environment);
  table = store(count.client, aws.environment.TABLE as string);
});

/** Puts an item of about `bytes`, and answers what this one put cost: units of the item and of its index entry. */
async function put(id: string, bytes: number, wakeAt?: number): Promise<[number, number]> {
  const key = introductionKey(id);
  count.begin();
  const found = await table.get(key);
  await table.put({ key, version: found?.version ?? 0, body: 'x'.repeat(bytes) }, { wakeAt });
  const [cost] = count.costs();
  return [cost?.units ?? 0, cost?.indexUnits ?? 0];
}

describe('a put costs', () => {
  it('a unit for each kilobyte that is begun', async () => {
    expect(await put('small', 10)).toEqual([1, 0]);
    expect(await put('middle', 1_500)).toEqual([2, 0]);
    expect(await put('large', 4_096)).toEqual([5, 0]);
  });

  it('as much as the larger of what was there and what is', async () => {
    await put('shrinks', 3_500);
    expect(await put('shrinks', 10)).toEqual([4, 0]);
    expect(await put('shrinks', 10)).toEqual([1, 0]);
  });

  it('one more to begin or to end a time to wake, two more to move it, and none to leave it', async () => {
    expect(await put('wakes', 10, 5)).toEqual([1, 1]);
    expect(await put('wakes', 20, 5)).toEqual([1, 0]);
    expect(await put('wakes', 20, 6)).toEqual([1, 2]);
    expect(count.nextWake()).toBe(6);
    expect(await put('wakes', 20)).toEqual([1, 1]);
    expect(count.nextWake()).toBeUndefined();
  });
});

describe('what fails its condition', () => {
  it('is not counted: it comes only from the order in which one process happens to run', async () => {
    const key = introductionKey('twice');
    await table.put({ key, version: 0, body: 'first' });
    count.begin();
    expect(await table.put({ key, version: 0, body: 'second' })).toBe(false);
    expect(count.costs()).toEqual([]);
  });
});
