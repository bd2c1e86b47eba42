/** Every text in a record, however deep, with the way to it. */
export function* textsIn(value: unknown, path = ""): Generator<{ text: string; path: string }> {
  const at = (key: string | number) => (path === "" ? `${key}` : `${path}.${key}`);
  if (typeof value === "string") yield { text: value, path };
  else if (Array.isArray(value)) for (const [i, one] of value.entries()) yield* textsIn(one, at(i));
  else if (typeof value === "object" && value !== null)
    for (const [key, one] of Object.entries(value)) yield* textsIn(one, at(key));
}
