/** Names that Excel takes for a sheet: 31 characters at most, none of \ / ? * [ ] :, no apostrophe at an end, each once. */

const LONGEST = 31;

function allowed(name: string): string {
  const plain = name
    .normalize('NFC')
    // eslint-disable-next-line no-control-regex -- Excel repairs a file with such a name
    .replace(/[\u0000-\u001f\\/?*[\]:]/g, ' ')
    .replace(/\s+/g, ' ')
    .replace(/^[\s']+|[\s']+$/g, '');
  return plain === '' || plain.toLowerCase() === 'history' ? 'Sheet' : plain;
}

/** `names` as Excel takes them, each once in whatever case: 'Sở Y tế', 'Sở Y tế (2)'. */
export function sheetNames(names: readonly string[]): string[] {
  const used = new Set<string>();
  return names.map((name) => {
    const plain = allowed(name);
    for (let n = 1; ; n += 1) {
      const end = n === 1 ? '' : ` (${n})`;
      const shown = plain.slice(0, LONGEST - end.length).trimEnd() + end;
      if (used.has(shown.toLowerCase())) continue;
      used.add(shown.toLowerCase());
      return shown;
    }
  });
}
