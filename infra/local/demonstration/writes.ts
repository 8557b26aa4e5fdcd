// Counts what the table would cost: write units by the sizes of item and index entry, read units as the engine tells them.
import {
  type AttributeValue,
  type DeleteItemCommandInput,
  DynamoDBClient,
  type GetItemCommandInput,
  type GetItemCommandOutput,
  type PutItemCommandInput,
} from '@aws-sdk/client-dynamodb';
import { tableShape } from '../../../functions/store/shape.ts';

type Attributes = Readonly<Record<string, AttributeValue>>;

/** Write units of one item since the count was last begun. */
export interface Cost {
  readonly pk: string;
  /** Writes of the item itself. */
  readonly writes: number;
  readonly units: number;
  /** Units of its entry in the wake index. */
  readonly indexUnits: number;
}

export interface TableUse {
  readonly writeUnits: number;
  readonly readUnits: number;
  readonly bytes: number;
}

export interface WriteCount {
  /** A client whose writes are counted. */
  readonly client: DynamoDBClient;
  /** Forgets the costs so far; what is known of items stays. */
  begin(): void;
  costs(): readonly Cost[];
  /** Writes so far, failed conditions left out. */
  total(): number;
  /** Everything since the start, in units of the bill; the bytes that were put and not deleted. */
  table(): TableUse;
  /** The earliest instant at which any item wants attention. */
  nextWake(): number | undefined;
}

/**
 * A client that counts. An item costs a unit for each kilobyte of its larger state, before or after. An entry of
 * the index, which holds keys only, costs one unit to add or remove and two to move; an unchanged one nothing
 * (Amazon DynamoDB Developer Guide, "Global secondary indexes: write capacity"). Conditions that fail are not
 * counted: here they only come from the order in which one process happens to run.
 */
export function countingClient(environment: Readonly<Record<string, string>>): WriteCount {
  const known = new Map<string, { size: number; wakeAt: number | undefined }>();
  const costs = new Map<string, Cost>();
  let total = 0;
  let writeUnits = 0;
  let readUnits = 0;
  const client = new DynamoDBClient({
    region: environment.AWS_REGION as string,
    endpoint: environment.AWS_ENDPOINT_URL_DYNAMODB as string,
    credentials: { accessKeyId: 'local', secretAccessKey: 'local' },
  });

  function count(key: Attributes, size: number, wakeAt: number | undefined, remains: boolean): void {
    const pk = key.pk?.S ?? '';
    const name = `${pk}\n${key.sk?.S ?? ''}`;
    const before = known.get(name);
    const had = costs.get(name) ?? { pk, writes: 0, units: 0, indexUnits: 0 };
    const moved = before?.wakeAt !== wakeAt;
    const units = Math.max(1, Math.ceil(Math.max(size, before?.size ?? 0) / 1024));
    const indexUnits = moved ? Number(before?.wakeAt !== undefined) + Number(wakeAt !== undefined) : 0;
    total += 1;
    writeUnits += units + indexUnits;
    costs.set(name, {
      pk,
      writes: had.writes + 1,
      units: had.units + units,
      indexUnits: had.indexUnits + indexUnits,
    });
    if (remains) known.set(name, { size, wakeAt });
    else known.delete(name);
  }

  client.middlewareStack.add(
    (next, context) => async (args) => {
      const { commandName } = context as { commandName?: string };
      if (commandName === 'GetItemCommand' || commandName === 'QueryCommand') {
        const input = { ...(args.input as GetItemCommandInput), ReturnConsumedCapacity: 'TOTAL' as const };
        const answer = await next({ ...args, input });
        readUnits += readUnitsOf(input, answer.output as GetItemCommandOutput);
        return answer;
      }
      const answer = await next(args);
      if (commandName === 'PutItemCommand') {
        const item = (args.input as PutItemCommandInput).Item ?? {};
        const wakeAt = item[tableShape.index.sortKey]?.N;
        count(item, sizeOf(item), wakeAt === undefined ? undefined : Number(wakeAt), true);
      } else if (commandName === 'DeleteItemCommand') {
        count((args.input as DeleteItemCommandInput).Key ?? {}, 0, undefined, false);
      } else if (commandName === 'UpdateItemCommand') {
        const key = (args.input as DeleteItemCommandInput).Key ?? {};
        count(key, sizeOf(key), undefined, true);
      }
      return answer;
    },
    { step: 'initialize' },
  );

  return {
    client,
    begin: () => costs.clear(),
    costs: () => [...costs.values()],
    total: () => total,
    table: () => ({
      writeUnits,
      readUnits,
      bytes: [...known.values()].reduce((sum, { size }) => sum + size + overhead, 0),
    }),
    nextWake() {
      let next: number | undefined;
      for (const { wakeAt } of known.values())
        if (wakeAt !== undefined && (next === undefined || wakeAt < next)) next = wakeAt;
      return next;
    },
  };
}

/** The engine's own count; it takes nothing for a query that finds nothing, where AWS takes the least there is. */
const readUnitsOf = (
  { ConsistentRead }: GetItemCommandInput,
  { ConsumedCapacity }: GetItemCommandOutput,
): number => Math.max(ConsistentRead ? 1 : 0.5, ConsumedCapacity?.CapacityUnits ?? 0);

/** What is kept of an item beside itself, in bytes ("Item sizes and formats", on-demand storage). */
const overhead = 100;

/** The size of an item in bytes, by the rules of the developer guide ("Item sizes and formats"). */
const sizeOf = (item: Attributes): number =>
  Object.entries(item).reduce((sum, [name, value]) => sum + Buffer.byteLength(name) + sizeOfValue(value), 0);

function sizeOfValue(value: AttributeValue): number {
  if (value.S !== undefined) return Buffer.byteLength(value.S);
  if (value.N !== undefined) return Math.ceil(value.N.replace(/^-|\.|^0+|0+$/g, '').length / 2) + 1;
  if (value.L !== undefined) return value.L.reduce((sum, one) => sum + 1 + sizeOfValue(one), 3);
  if (value.M !== undefined) {
    const entries = Object.entries(value.M);
    return entries.reduce((sum, [name, one]) => sum + 1 + Buffer.byteLength(name) + sizeOfValue(one), 3);
  }
  return 1;
}
