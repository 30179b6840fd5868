import { crc32, deflateRawSync } from 'node:zlib';

/** A file to pack; what a hostile zip says falsely of it can be set. */
interface Packed {
  readonly name: string;
  readonly bytes: Uint8Array | string;
  /** The size that the zip declares. */
  readonly size?: number;
  /** Whether it says that the file is encrypted. */
  readonly isEncrypted?: boolean;
}

/** A zip of these files, each deflated. */
export function zip(files: readonly Packed[]): Buffer {
  const local: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const { name, bytes, size, isEncrypted } of files) {
    const content = Buffer.from(bytes as Uint8Array);
    const packed = deflateRawSync(content);
    const described = Buffer.alloc(26);
    described.writeUInt16LE(20, 0);
    described.writeUInt16LE(isEncrypted ? 1 : 0, 2);
    described.writeUInt16LE(8, 4);
    described.writeUInt32LE(crc32(content), 10);
    described.writeUInt32LE(packed.length, 14);
    described.writeUInt32LE(size ?? content.length, 18);
    described.writeUInt16LE(Buffer.byteLength(name), 22);
    const start = offset;
    const header = Buffer.concat([Buffer.from('PK\x03\x04'), described, Buffer.from(name)]);
    local.push(header, packed);
    offset += header.length + packed.length;
    const rest = Buffer.alloc(14);
    rest.writeUInt32LE(start, 10);
    directory.push(Buffer.from('PK\x01\x02'), Buffer.from([20, 0]), described, rest, Buffer.from(name));
  }
  const central = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.write('PK\x05\x06', 'latin1');
  end.writeUInt16LE(files.length, 8);
  end.writeUInt16LE(files.length, 10);
  end.writeUInt32LE(central.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...local, central, end]);
}
