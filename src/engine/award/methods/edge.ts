/** The price farthest from `inside` at which something still holds, on the way to `outside`; it holds at `inside`. */
export function edge(holds: (price: number) => boolean, inside: number, outside: number): number {
  if (holds(outside)) return outside;
  let [near, far] = [inside, outside];
  for (;;) {
    const middle = (near + far) / 2;
    if (middle === near || middle === far) return near;
    if (holds(middle)) near = middle;
    else far = middle;
  }
}
