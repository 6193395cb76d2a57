const lineFeed = 10;

/** The lines of a text in UTF-8, each as its bytes; null for one that is longer than `most`, of which nothing is kept. */
export async function* linesOf(bytes: AsyncIterable<Uint8Array>, most: number): AsyncGenerator<Uint8Array | null> {
  let line = emptyLine(most);
  for await (const piece of bytes) {
    let from = 0;
    for (let end = piece.indexOf(lineFeed); end >= 0; end = piece.indexOf(lineFeed, from)) {
      line.add(piece.subarray(from, end));
      yield line.whole();
      line = emptyLine(most);
      from = end + 1;
    }
    line.add(piece.subarray(from));
  }
  yield line.whole();
}

function emptyLine(most: number): { add: (piece: Uint8Array) => void; whole: () => Uint8Array | null } {
  const pieces: Uint8Array[] = [];
  let length = 0;
  return {
    add: (piece) => {
      length += piece.length;
      if (length > most) pieces.length = 0;
      else pieces.push(piece);
    },
    whole: () => (length > most ? null : Buffer.concat(pieces)),
  };
}
