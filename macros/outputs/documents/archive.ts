// A zip that is byte for byte the same each time: nothing is packed, and every date is the format's first day.
// The twin of archive.py.

export type Part = readonly [name: string, text: string];

const VERSION = 20;
const UNIX = 3;
/** The first of January 1980. */
const DAY = 0x21;
const PLAIN_FILE = 0o100644;

const TABLE = Uint32Array.from({ length: 256 }, (_, byte) => {
  let rest = byte;
  for (let bit = 0; bit < 8; bit += 1) rest = rest & 1 ? 0xedb88320 ^ (rest >>> 1) : rest >>> 1;
  return rest;
});

export function crc32(bytes: Uint8Array): number {
  let rest = 0xffffffff;
  for (const byte of bytes) rest = (TABLE[(rest ^ byte) & 0xff] ?? 0) ^ (rest >>> 8);
  return (rest ^ 0xffffffff) >>> 0;
}

/** Numbers as little-endian bytes: [value, how many bytes]. */
function fields(...values: readonly (readonly [number, 2 | 4])[]): Uint8Array {
  const bytes = new Uint8Array(values.reduce((sum, [, size]) => sum + size, 0));
  const view = new DataView(bytes.buffer);
  let at = 0;
  for (const [value, size] of values) {
    if (size === 2) view.setUint16(at, value, true);
    else view.setUint32(at, value, true);
    at += size;
  }
  return bytes;
}

function joined(pieces: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(pieces.reduce((sum, one) => sum + one.length, 0));
  let at = 0;
  for (const one of pieces) {
    whole.set(one, at);
    at += one.length;
  }
  return whole;
}

/** The zip of these parts; names are ASCII. */
export function archive(parts: readonly Part[]): Uint8Array<ArrayBuffer> {
  const encoder = new TextEncoder();
  const [files, entries]: [Uint8Array[], Uint8Array[]] = [[], []];
  let [offset, directory] = [0, 0];
  for (const [name, text] of parts) {
    const [named, data] = [encoder.encode(name), encoder.encode(text)];
    // What both the file's own head and the directory say: flags, stored, time, day, sum, sizes, name.
    const head = fields([0, 2], [0, 2], [0, 2], [DAY, 2], [crc32(data), 4], [data.length, 4], [data.length, 4], [named.length, 2], [0, 2]);
    files.push(fields([0x04034b50, 4], [VERSION, 2]), head, named, data);
    const begin = fields([0x02014b50, 4], [(UNIX << 8) | VERSION, 2], [VERSION, 2]);
    const end = fields([0, 2], [0, 2], [0, 2], [(PLAIN_FILE << 16) >>> 0, 4], [offset, 4]);
    entries.push(begin, head, end, named);
    offset += 6 + head.length + named.length + data.length;
    directory += begin.length + head.length + end.length + named.length;
  }
  const foot = fields([0x06054b50, 4], [0, 2], [0, 2], [parts.length, 2], [parts.length, 2], [directory, 4], [offset, 4], [0, 2]);
  return joined([...files, ...entries, foot]);
}
