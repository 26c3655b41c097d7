/**
 * Reports of the last crossing in `examples/ferry`, each a day later than the one before: paths below the
 * content folder with their texts. They give 40 different numbers of passengers.
 */
export function reportsOfTheLastCrossing(count: number): [path: string, text: string][] {
  return Array.from({ length: count }, (_, index) => {
    const id = `again-${String(index).padStart(3, "0")}`;
    return [`reports/2001/${id}.md`, reportOf(id, index)];
  });
}

function reportOf(id: string, index: number): string {
  const day = new Date(Date.UTC(2001, 2, 7 + index)).toISOString().slice(0, 10);
  return `---
title: The last crossing, told again (${index})
source: ${index % 3 === 0 ? "lake-wire" : "ember-post"}
url: https://post.ember.example/${id}
published: "${day}"
language: en
accounts:
  - event: last-crossing
    says: The ferry crossed for the last time.
    by: [${index > 160 ? "ferry-company" : "ada-pike"}]
    figures:
      - { measure: passengers, value: ${12 + (index % 40)} }
---
`;
}
