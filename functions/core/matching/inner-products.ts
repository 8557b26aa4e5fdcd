// Inner products sixteen numbers at a time, exact in whole numbers: the small WebAssembly program of inner-products.wat.

/** As far as it is used here; the language's own library does not know it. */
declare const WebAssembly: {
  readonly Memory: new (size: { initial: number }) => { readonly buffer: ArrayBuffer };
  readonly Module: new (bytes: Uint8Array) => object;
  readonly Instance: new (
    module: object,
    imports: { e: { memory: object } },
  ) => { readonly exports: Omit<InnerProducts, 'memory' | 'bytes'> };
};

/** The program over a memory of its own. Addresses are in bytes, and what lies there is the caller's business. */
export interface InnerProducts {
  readonly memory: ArrayBuffer;
  /** All of it as 8-bit numbers. */
  readonly bytes: Int8Array;
  /** Of two rows of 8-bit numbers; `size` is a multiple of `lane`. */
  readonly dot: (a: number, b: number, size: number) => number;
  /** Of a query of 16-bit numbers with `count` (not 0) rows of 8-bit numbers one after the other. */
  readonly dots: (query: number, rows: number, count: number, size: number, results: number) => void;
  /**
   * Which of 8 × `blocks` (not 0) rows have one above the limit with which of four queries, all of 16-bit numbers that lie as
   * `interleave` puts them. Writes 32 bits to `found` for eight rows and a query that have any: eight answers,
   * from bit 8 the query, from bit 10 the block. Answers how many were written, up to `4 × blocks`.
   */
  readonly above: (
    queries: number,
    queryBytes: number,
    rows: number,
    blocks: number,
    limits: number,
    found: number,
  ) => number;
}

/** Numbers that are multiplied in one go. */
export const lane = 16;
/** Queries and rows that `above` takes at a time. */
export const queriesAtOnce = 4;
export const rowsAtOnce = 8;

/** The place of a number among those of `together` vectors of `size` numbers: two of the first, two of the second, and so on. */
export function interleave(together: number, size: number, vector: number, at: number): number {
  const group = Math.floor(vector / together);
  return group * together * size + (at >> 1) * 2 * together + 2 * (vector % together) + (at & 1);
}

const pageBytes = 65_536;

/** The program, with so much memory. */
export function innerProducts(bytes: number): InnerProducts {
  const memory = new WebAssembly.Memory({ initial: 1 + Math.floor(bytes / pageBytes) });
  compiled ??= new WebAssembly.Module(bytesOfProgram());
  const { dot, dots, above } = new WebAssembly.Instance(compiled, { e: { memory } }).exports;
  return { memory: memory.buffer, bytes: new Int8Array(memory.buffer), dot, dots, above };
}

let compiled: object | undefined;

export function bytesOfProgram(): Uint8Array {
  return Uint8Array.from(program.match(/../g) ?? [], (byte) => Number.parseInt(byte, 16));
}

/** `inner-products.wat` in bytes. */
const program =
  '0061736d0100000001270560017b017f60037f7f7f017f60057f7f7f7f7f0060067f7f7f7f7f7f017f60047f7b7b7f017f' +
  '020d010165066d656d6f7279020001030605000102030407160303646f74000104646f747300020561626f766500030a98' +
  '070519002000fd1b002000fd1b016a2000fd1b022000fd1b036a6a0b5a02027b017f200020026a2105034020032000fd01' +
  '03002001fd010300fdba01fdae01210320042000fd0103082001fd010308fdba01fdae012104200041106a210020014110' +
  '6a210120002005490d000b20032004fdae0110000ba00102027b027f0340fd0c0000000000000000000000000000000021' +
  '05fd0c00000000000000000000000000000000210620002107200120036a2108034020052007fd0004002001fd010300fd' +
  'ba01fdae01210520062007fd0004102001fd010308fdba01fdae012106200741206a2107200141106a210120012008490d' +
  '000b200420052006fdae011000360200200441046a2104200241016b210220020d000b0bd10402047f0f7b200521092000' +
  '20016a21082004fd09020021152004fd09020421162004fd09020821172004fd09020c21180340fd0c0000000000000000' +
  '0000000000000000210dfd0c00000000000000000000000000000000210efd0c0000000000000000000000000000000021' +
  '0ffd0c000000000000000000000000000000002110fd0c000000000000000000000000000000002111fd0c000000000000' +
  '000000000000000000002112fd0c000000000000000000000000000000002113fd0c000000000000000000000000000000' +
  '0021142000210703402002fd000400210b2002fd000410210c2007fd090200210a200d200a200bfdba01fdae01210d200e' +
  '200a200cfdba01fdae01210e2007fd090204210a200f200a200bfdba01fdae01210f2010200a200cfdba01fdae01211020' +
  '07fd090208210a2011200a200bfdba01fdae0121112012200a200cfdba01fdae0121122007fd09020c210a2013200a200b' +
  'fdba01fdae0121132014200a200cfdba01fdae012114200241206a2102200741106a210720072008490d000b200d2015fd' +
  '3b210d200e2015fd3b210e200f2016fd3b210f20102016fd3b211020112017fd3b211120122017fd3b211220132018fd3b' +
  '211320142018fd3b2114200d200efd50200f2010fd50fd5020112012fd5020132014fd50fd50fd50fd5304402005200d20' +
  '0e2006410a74100421052005200f20102006410a7441800272100421052005201120122006410a74418004721004210520' +
  '05201320142006410a7441800672100421050b200641016a210620062003490d000b200520096b4102760b2c01017f2001' +
  'fda4012002fda401410474722104200445044020000f0b20002004200372360200200041046a0b';
