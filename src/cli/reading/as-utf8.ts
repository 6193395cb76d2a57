/** The bytes of a text in UTF-8, without the mark that Windows puts at its head, and from UTF-16 as PowerShell writes it. */
export async function* asUtf8(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let head: Uint8Array | null = new Uint8Array();
  let convert = unchanged;
  for await (const piece of bytes) {
    head = head && Buffer.concat([head, piece]);
    if (head === null) yield convert(piece);
    else if (head.length >= longestMark) {
      convert = converterFor(head);
      yield convert(withoutMark(head));
      head = null;
    }
  }
  if (head !== null) yield converterFor(head)(withoutMark(head));
}

type Convert = (bytes: Uint8Array) => Uint8Array;

const longestMark = 3;
const unchanged: Convert = (bytes) => bytes;

/** Without a mark, a zero beside the first character, which JSON has in ASCII, tells UTF-16. */
function converterFor([first, second]: Uint8Array): Convert {
  if ((first === 0xff && second === 0xfe) || (first !== 0 && second === 0)) return fromUtf16("utf-16le");
  if ((first === 0xfe && second === 0xff) || (first === 0 && second !== 0)) return fromUtf16("utf-16be");
  return unchanged;
}

function fromUtf16(encoding: "utf-16le" | "utf-16be"): Convert {
  const decoder = new TextDecoder(encoding);
  return (bytes) => Buffer.from(decoder.decode(bytes, { stream: true }));
}

function withoutMark(head: Uint8Array): Uint8Array {
  return head[0] === 0xef && head[1] === 0xbb && head[2] === 0xbf ? head.subarray(longestMark) : head;
}
