/** The code as it is printed, and as people type it back from paper. */
const GROUP = 4;

/** '7K3FA9QX01BC2DEF' → '7K3F-A9QX-01BC-2DEF'. */
export function printedCode(code: string): string {
  return (code.match(new RegExp(`.{1,${GROUP}}`, 'g')) ?? []).join('-');
}

/** What a person typed: case, spaces and dashes do not matter, O is 0, I and L are 1. Null where it is no code. */
export function typedCode(text: string): string | null {
  const plain = text
    .toUpperCase()
    .replace(/[\s–-]/g, '')
    .replace(/O/g, '0')
    .replace(/[IL]/g, '1');
  return /^[0-9A-HJKMNP-TV-Z]{16}$/.test(plain) ? plain : null;
}
