/**
 * `make`, remembered for each object it was asked about, as long as that object lives: an article is
 * read once, however many rules ask. Only for functions that give the same for the same object.
 */
export function oncePer<Key extends object, Value>(make: (key: Key) => Value): (key: Key) => Value {
  const made = new WeakMap<Key, { readonly value: Value }>();
  return (key) => {
    let known = made.get(key);
    if (known === undefined) made.set(key, (known = { value: make(key) }));
    return known.value;
  };
}
