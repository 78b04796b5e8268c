/** Every member of one list with every member of another. */
export function each<A, B, R>(a: readonly A[], b: readonly B[], join: (a: A, b: B) => R): R[] {
  return a.flatMap((x) => b.map((y) => join(x, y)));
}

/** Every member of both lists at least once, the shorter one going round: breadth without the product's number. */
export function around<A, B, R>(
  a: readonly A[],
  b: readonly B[],
  join: (a: A, b: B, turn: number) => R,
): R[] {
  const count = Math.max(a.length, b.length);
  return Array.from({ length: count }, (_, i) => join(a[i % a.length] as A, b[i % b.length] as B, i));
}
