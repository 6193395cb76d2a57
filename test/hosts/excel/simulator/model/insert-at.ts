export const insertAt = <Item>(items: readonly Item[], index: number, item: Item): readonly Item[] => [
  ...items.slice(0, index),
  item,
  ...items.slice(index),
];
