// Inner products of one vector with many, sixteen numbers at a time: a small WebAssembly program, exact in whole numbers.

/** As far as it is used here; the language's own library does not know it. */
declare const WebAssembly: {
  readonly Memory: new (size: { initial: number }) => { readonly buffer: ArrayBuffer };
  readonly Module: new (bytes: Uint8Array) => object;
  readonly Instance: new (
    module: object,
    imports: { e: { memory: object } },
  ) => {
    readonly exports: {
      readonly dots: (query: number, rows: number, count: number, size: number, results: number) => void;
    };
  };
};

/**
 * The program, whose one function is this, in words. All are addresses or counts; the query's numbers have 16 bits,
 * those of the rows 8, and `size` is a multiple of 16.
 *
 *     dots(query, rows, count, size, results):
 *       repeat
 *         sum = i32x4(0); at = 0; numbers = query
 *         repeat
 *           row = v128.load(rows + at)
 *           sum += i32x4.dot_i16x8_s(v128.load(numbers), i16x8.extend_low_i8x16_s(row))
 *           sum += i32x4.dot_i16x8_s(v128.load(numbers + 16), i16x8.extend_high_i8x16_s(row))
 *           numbers += 32; at += 16
 *         while at < size
 *         i32.store(results, the four lanes of sum added up)
 *         rows += size; results += 4; count -= 1
 *       while count is not 0
 */
const program =
  '0061736d0100000001090160057f7f7f7f7f00020d010165066d656d6f72790200010302010007080104646f7473' +
  '00000aa40101a10103017b027f017b0340fd0c000000000000000000000000000000002105410021062000210703' +
  '40200120066afd000400210820052007fd0004002008fd8701fdba01fdae012007fd0004102008fd8801fdba01fd' +
  'ae012105200741206a2107200641106a22062003490d000b20042005fd1b002005fd1b016a2005fd1b026a2005fd' +
  '1b036a360200200120036a2101200441046a2104200241016b22020d000b0b';

const pageBytes = 65_536;
const lane = 16;

/** Inner products with up to `most` rows of `size` numbers. */
export interface Dots {
  /** Takes these rows in the place of those before. */
  readonly hold: (rows: readonly Int8Array[]) => void;
  /** By row held, its inner product with the query; good until the next call. */
  readonly with: (query: Int8Array) => Int32Array;
}

export function dotsOf(size: number, most: number): Dots {
  const padded = lane * Math.ceil(size / lane);
  const rowsAt = 2 * padded;
  const resultsAt = rowsAt + most * padded;
  const memory = new WebAssembly.Memory({ initial: Math.ceil((resultsAt + 4 * most) / pageBytes) });
  const module = new WebAssembly.Module(
    Uint8Array.from(program.match(/../g) ?? [], (byte) => parseInt(byte, 16)),
  );
  const { dots } = new WebAssembly.Instance(module, { e: { memory } }).exports;
  const query = new Int16Array(memory.buffer, 0, padded);
  const rows = new Int8Array(memory.buffer, rowsAt, most * padded);
  let held = 0;
  return {
    hold(given) {
      held = given.length;
      given.forEach((row, i) => {
        rows.set(row, i * padded);
      });
    },
    with(given) {
      // Number by number: `set` between arrays of different kinds is slower than all the products.
      for (let i = 0; i < given.length; i++) query[i] = given[i] as number;
      if (held > 0) dots(0, rowsAt, held, padded, resultsAt);
      return new Int32Array(memory.buffer, resultsAt, held);
    },
  };
}
