// Inner products sixteen numbers at a time, exact in whole numbers: the small WebAssembly program of inner-products.wat.

/** As far as it is used here; the language's own library does not know it. */
declare const WebAssembly: {
  readonly Memory: new (size: { initial: number; maximum: number; shared: true }) => SharedMemory;
  readonly Module: new (bytes: Uint8Array) => object;
  readonly Instance: new (
    module: object,
    imports: { e: { memory: SharedMemory } },
  ) => { readonly exports: Omit<InnerProducts, 'memory' | 'bytes'> };
};

/** Memory that several threads may hold. It grows in place: addresses stay, and its buffer becomes a longer view. */
export interface SharedMemory {
  readonly buffer: SharedArrayBuffer;
  grow(pages: number): number;
}

/** The program over a memory. Addresses are in bytes, and what lies there is the caller's business. */
export interface InnerProducts {
  readonly memory: SharedMemory;
  /** All of it, as long as it was at first, as 8-bit numbers. */
  readonly bytes: Int8Array;
  /** Of two rows of 8-bit numbers; `size` is a multiple of `lane`. */
  readonly dot: (a: number, b: number, size: number) => number;
  /** Of a query of 16-bit numbers with `count` (not 0) rows of 8-bit numbers one after the other. */
  readonly dots: (query: number, rows: number, count: number, size: number, results: number) => void;
  /**
   * Which of 8 × `blocks` (not 0) rows are near to which of four queries, by shortened vectors first and then in full. What
   * lies where is told in inner-products.wat, and laid there by workspace.ts. Writes two numbers of 32 bits to `found`
   * for each, row × 4 + query and their product. Answers how many there are, up to 32 × `blocks`.
   */
  readonly near: (
    queries: number,
    queryBytes: number,
    firstBytes: number,
    rows: number,
    rowCards: number,
    blocks: number,
    queryCards: number,
    size: number,
    found: number,
  ) => number;
}

/** Numbers that are multiplied in one go. */
export const lane = 16;
/** Queries and rows that `near` takes at a time, and the bytes of the cards of either. */
export const queriesAtOnce = 4;
export const rowsAtOnce = 8;
export const cardBytes = 96;

/** The place of a number among those of `together` vectors of `size` numbers: two of the first, two of the second, and so on. */
export function interleave(together: number, size: number, vector: number, at: number): number {
  const group = Math.floor(vector / together);
  return group * together * size + (at >> 1) * 2 * together + 2 * (vector % together) + (at & 1);
}

const pageBytes = 65_536;
const mostPages = 65_536;

/** The program, with so much memory. */
export const innerProducts = (bytes: number): InnerProducts =>
  innerProductsIn(
    new WebAssembly.Memory({ initial: 1 + Math.floor(bytes / pageBytes), maximum: mostPages, shared: true }),
  );

/** The program in a memory that is there already, perhaps another thread's. */
export function innerProductsIn(memory: SharedMemory): InnerProducts {
  compiled ??= new WebAssembly.Module(bytesOfProgram());
  const { dot, dots, near } = new WebAssembly.Instance(compiled, { e: { memory } }).exports;
  return { memory, bytes: new Int8Array(memory.buffer), dot, dots, near };
}

/** The address of so many bytes more, all 0, that belong to whoever asked. */
export const moreRoom = ({ memory }: Pick<InnerProducts, 'memory'>, bytes: number): number =>
  pageBytes * memory.grow(Math.ceil(bytes / pageBytes));

let compiled: object | undefined;

export function bytesOfProgram(): Uint8Array {
  return Uint8Array.from(program.match(/../g) ?? [], (byte) => Number.parseInt(byte, 16));
}

/** `inner-products.wat` in bytes. */
const program =
  '0061736d0100000001380660017b017f60037f7f7f017f60057f7f7f7f7f0060097f7f7f7f7f7f7f7f7f017f60067b7b' +
  '7b7b7b7b017b60087b7b7f7f7f7f7f7f017f0210010165066d656d6f7279020301808004030706000102030405071503' +
  '03646f74000104646f74730002046e65617200030aa4090619002000fd1b002000fd1b016a2000fd1b022000fd1b036a' +
  '6a0b5a02027b017f200020026a2105034020032000fd0103002001fd010300fdba01fdae01210320042000fd01030820' +
  '01fd010308fdba01fdae012104200041106a2100200141106a210120002005490d000b20032004fdae0110000ba00102' +
  '027b027f0340fd0c000000000000000000000000000000002105fd0c0000000000000000000000000000000021062000' +
  '2107200120036a2108034020052007fd0004002001fd010300fdba01fdae01210520062007fd0004102001fd010308fd' +
  'ba01fdae012106200741206a2107200141106a210120012008490d000b200420052006fdae011000360200200441046a' +
  '2104200241016b210220020d000b0bb50502067f0f7b2008210e200020016a210c2006fd090200211a2006fd09020421' +
  '1b2006fd090208211c2006fd09020c211d0340fd0c000000000000000000000000000000002112fd0c00000000000000' +
  '0000000000000000002113fd0c000000000000000000000000000000002114fd0c000000000000000000000000000000' +
  '002115fd0c000000000000000000000000000000002116fd0c000000000000000000000000000000002117fd0c000000' +
  '000000000000000000000000002118fd0c0000000000000000000000000000000021192000210a200020026a210b2003' +
  '20014101746a210d024003402003fd00040021102003fd0004102111200afd090200210f2012200f2010fdba01fdae01' +
  '21122013200f2011fdba01fdae012113200afd090204210f2014200f2010fdba01fdae0121142015200f2011fdba01fd' +
  'ae012115200afd090208210f2016200f2010fdba01fdae0121162017200f2011fdba01fdae012117200afd09020c210f' +
  '2018200f2010fdba01fdae0121182019200f2011fdba01fdae012119200341206a2103200a41106a210a200a200b490d' +
  '00200a200c4904402003fd00040021102003fd000410211120122013200afd09020020102011201a100420142015200a' +
  'fd09020420102011201b1004fd5020162017200afd09020820102011201c100420182019200afd09020c20102011201d' +
  '1004fd50fd50fd53450d02200341206a2103200a41106a210a200c210b0c010b0b2012201afd3b2013201afd3b200641' +
  '002004200920072008100521082014201bfd3b2015201bfd3b200641012004200920072008100521082016201cfd3b20' +
  '17201cfd3b200641022004200920072008100521082018201dfd3b2019201dfd3b200641032004200920072008100521' +
  '080b200d2103200441e0006a2104200941016a210920092005490d000b2008200e6b4103760b2400200020022003fdba' +
  '01fdae012005fd3b200120022004fdba01fdae012005fd3bfd500bae0102037f017c2000fda4012001fda40141047472' +
  '2108024003402008450d0120086821092008200841016b712108200220034102746a280210200420094102746a280200' +
  '20061001210a200ab7200220034103746a2b0320200420094103746a2b0320a2a3210b200b4400000000000000006445' +
  '0d00200b200220034103746a2b034066450d0020072003200541037420096a410274723602002007200a360204200741' +
  '086a21070c000b0b20070b';
