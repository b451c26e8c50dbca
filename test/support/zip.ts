import { crc32, deflateRawSync } from 'node:zlib';

export interface ZipPart {
  readonly name: string;
  readonly data: Uint8Array | string;
  readonly flags?: number;
  /** What the table of contents claims, where it is not the truth. */
  readonly claimed?: number;
  readonly method?: number;
}

/** A ZIP package, sound or not. */
export function zip(parts: readonly ZipPart[]): Buffer {
  const locals: Buffer[] = [];
  const entries: Buffer[] = [];
  let place = 0;
  for (const { name, data, flags = 0, claimed, method = 8 } of parts) {
    const [bytes, nameBytes] = [Buffer.from(data), Buffer.from(name)];
    const packed = method === 8 ? deflateRawSync(bytes) : bytes;
    const sizes = Buffer.alloc(16);
    sizes.writeUInt32LE(crc32(bytes), 0);
    sizes.writeUInt32LE(packed.length, 4);
    sizes.writeUInt32LE(claimed ?? bytes.length, 8);
    sizes.writeUInt16LE(nameBytes.length, 12);
    const head = Buffer.alloc(10);
    head.writeUInt16LE(20, 0);
    head.writeUInt16LE(flags, 2);
    head.writeUInt16LE(method, 4);
    const local = Buffer.concat([Buffer.from('PK\x03\x04', 'latin1'), head, sizes, nameBytes, packed]);
    const tail = Buffer.alloc(14);
    tail.writeUInt32LE(place, 10);
    entries.push(Buffer.concat([Buffer.from('PK\x01\x02\x14\x00', 'latin1'), head, sizes, tail, nameBytes]));
    locals.push(local);
    place += local.length;
  }
  const directory = Buffer.concat(entries);
  const end = Buffer.alloc(22);
  end.write('PK\x05\x06', 'latin1');
  end.writeUInt16LE(parts.length, 8);
  end.writeUInt16LE(parts.length, 10);
  end.writeUInt32LE(directory.length, 12);
  end.writeUInt32LE(place, 16);
  return Buffer.concat([...locals, directory, end]);
}
