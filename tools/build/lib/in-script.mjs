/** A script's text inside a page may not end its element, open a comment or look like a scriptlet of a template. */

/** In code these only ever stand inside strings and patterns, where the escape means the same. */
export const inScript = (text) => text.replace(/<(?=\/script|!--|\?)/gi, '\\x3c');
