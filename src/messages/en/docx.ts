/** Words about a department's own .docx template. */
export const docx = {
  'docx.notDocument':
    'The template {file} is no Word document (.docx). Open it in Word, save it as “Word Document (.docx)” and choose it again.',
  'docx.unknownPlaceholder':
    'The template {file} has a placeholder {{{name}}} that is not known; the nearest is {{{nearest}}}. Correct it in the template; all of them are listed under “Use your own Word template” and in docs/mau-van-ban.md.',
  'docx.unknownPlaceholders':
    'The template {file} has {n} placeholders that are not known (→ the nearest): {names}. Correct them in the template; all of them are listed under “Use your own Word template” and in docs/mau-van-ban.md.',
  'docx.unclosed':
    'The template {file} opens a placeholder with two braces and does not close it in the same paragraph: {texts}. Add two closing braces after its name.',
  'docx.mixedLists':
    'The template {file} has a row or paragraph that takes from two lists and cannot repeat for both: {rows}. Make two rows, each with placeholders of one list only.',
};
