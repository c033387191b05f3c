/**
 * What Node, workers and browsers all have and packages may use. Anything else a package
 * needs from outside is passed in.
 */
declare class TextEncoder {
  encode(input?: string): Uint8Array<ArrayBuffer>;
}
declare class TextDecoder {
  constructor(label?: string, options?: { fatal?: boolean; ignoreBOM?: boolean });
  decode(input?: ArrayBufferView | ArrayBuffer, options?: { stream?: boolean }): string;
}
declare function structuredClone<T>(value: T): T;
declare function atob(data: string): string;
declare function btoa(data: string): string;

/** WebAssembly, as far as the kernel of `network` needs it; merges like WebCrypto below. */
declare namespace WebAssembly {
  // biome-ignore lint/suspicious/noEmptyInterface: has nothing of its own, and must merge with the DOM's.
  interface Module {}
  var Module: new (bytes: Uint8Array<ArrayBuffer>) => Module;
  interface Memory {
    readonly buffer: ArrayBuffer;
    grow(pages: number): number;
  }
  var Memory: new (descriptor: { initial: number; maximum: number }) => Memory;
  interface Instance {
    readonly exports: Record<string, unknown>;
  }
  var Instance: new (module: Module, imports: { env: { memory: Memory } }) => Instance;
}

/**
 * WebCrypto, as far as `vault` needs it. Interfaces, so that they merge with the fuller ones
 * of the DOM and of Node where those are loaded too.
 */
interface CryptoKey {
  readonly extractable: boolean;
}
interface CryptoKeyPair {
  readonly publicKey: CryptoKey;
  readonly privateKey: CryptoKey;
}
interface SubtleCrypto {
  digest(algorithm: string, data: Uint8Array<ArrayBuffer>): Promise<ArrayBuffer>;
  generateKey(
    algorithm: { name: string; namedCurve: string },
    extractable: boolean,
    keyUsages: ("deriveBits" | "sign" | "verify")[],
  ): Promise<CryptoKeyPair>;
  exportKey(format: "raw" | "spki" | "pkcs8", key: CryptoKey): Promise<ArrayBuffer>;
  importKey(
    format: "raw" | "spki" | "pkcs8",
    keyData: Uint8Array<ArrayBuffer>,
    algorithm: { name: string; namedCurve: string },
    extractable: boolean,
    keyUsages: ("deriveBits" | "sign" | "verify")[],
  ): Promise<CryptoKey>;
  importKey(
    format: "raw",
    keyData: Uint8Array<ArrayBuffer>,
    algorithm: string,
    extractable: boolean,
    keyUsages: ("deriveKey" | "deriveBits")[],
  ): Promise<CryptoKey>;
  deriveBits(
    algorithm: { name: string; public: CryptoKey },
    baseKey: CryptoKey,
    length: number,
  ): Promise<ArrayBuffer>;
  deriveBits(
    algorithm: {
      name: string;
      hash: string;
      salt: Uint8Array<ArrayBuffer>;
      info: Uint8Array<ArrayBuffer>;
    },
    baseKey: CryptoKey,
    length: number,
  ): Promise<ArrayBuffer>;
  sign(
    algorithm: { name: string; hash: string },
    key: CryptoKey,
    data: Uint8Array<ArrayBuffer>,
  ): Promise<ArrayBuffer>;
  sign(algorithm: string, key: CryptoKey, data: Uint8Array<ArrayBuffer>): Promise<ArrayBuffer>;
  verify(
    algorithm: { name: string; hash: string },
    key: CryptoKey,
    signature: Uint8Array<ArrayBuffer>,
    data: Uint8Array<ArrayBuffer>,
  ): Promise<boolean>;
  deriveKey(
    algorithm: {
      name: string;
      hash: string;
      salt: Uint8Array<ArrayBuffer>;
      info: Uint8Array<ArrayBuffer>;
    },
    baseKey: CryptoKey,
    derivedKeyType: { name: string; length: number; hash?: string },
    extractable: boolean,
    keyUsages: ("encrypt" | "decrypt" | "sign")[],
  ): Promise<CryptoKey>;
  encrypt(
    algorithm: {
      name: string;
      iv: Uint8Array<ArrayBuffer>;
      additionalData: Uint8Array<ArrayBuffer>;
    },
    key: CryptoKey,
    data: Uint8Array<ArrayBuffer>,
  ): Promise<ArrayBuffer>;
  decrypt(
    algorithm: {
      name: string;
      iv: Uint8Array<ArrayBuffer>;
      additionalData: Uint8Array<ArrayBuffer>;
    },
    key: CryptoKey,
    data: Uint8Array<ArrayBuffer>,
  ): Promise<ArrayBuffer>;
}
interface Crypto {
  readonly subtle: SubtleCrypto;
  getRandomValues(array: Uint8Array<ArrayBuffer>): Uint8Array<ArrayBuffer>;
}
declare var crypto: Crypto;
