/** The package brings no types of its own. */
declare module 'html-encoding-sniffer' {
  /** The WHATWG name of the encoding that HTML's sniffing finds, `defaultEncoding` where it finds none. */
  export default function sniffEncoding(
    bytes: Uint8Array,
    options?: { defaultEncoding?: string; maxPrescanBytes?: number },
  ): string;
}
