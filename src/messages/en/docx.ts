/** Words about a department's own .docx template. */
export const docx = {
  'docx.notDocument':
    'The template {file} is no Word document (.docx). Open it in Word, save it as “Word Document (.docx)” and choose it again.',
  'docx.unknownPlaceholder':
    'The template {file} has a placeholder {{{name}}} that is not known; the nearest is {{{nearest}}}. Correct it in the template; all of them are listed under “Use your own Word template” and in docs/mau-van-ban.md.',
};
