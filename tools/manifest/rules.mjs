/** The checks of the manifest. Each takes the root element and what stands around it, and gives sentences. */
import { NAMESPACE } from './settings.mjs';
import { misfit, ruleFor } from './schema.mjs';
import { walk } from './xml.mjs';

const URL_ELEMENTS = ['IconUrl', 'HighResolutionIconUrl', 'SupportUrl', 'SourceLocation', 'bt:Image', 'bt:Url'];
const GUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[1-5][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/i;
const VERSION = /^(?:0|[1-9]\d{0,4})(?:\.(?:0|[1-9]\d{0,4})){3}$/;
const LOCALE = /^[a-z]{2,3}-[A-Z]{2}$/;

const all = (root, name) => [...walk(root)].filter((element) => element.name === name);
const only = (root, name) => root.children.find((element) => element.name === name);
const text = (root, name) => only(root, name)?.text.trim() ?? '';

function* order(root) {
  function* visit(element, path) {
    const said = misfit(
      ruleFor(path, element),
      element.children.map(({ name }) => name),
    );
    if (said) yield `line ${element.line}: <${element.name}> ${said}`;
    for (const child of element.children) yield* visit(child, [...path, element.name]);
  }
  yield* visit(root, []);
}

function* head(root) {
  if (!GUID.test(text(root, 'Id'))) yield `Id "${text(root, 'Id')}" is no GUID`;
  const version = text(root, 'Version');
  if (!VERSION.test(version) || version === '0.0.0.0') yield `Version "${version}" is not four numbers`;
  if (!LOCALE.test(text(root, 'DefaultLocale'))) yield `DefaultLocale "${text(root, 'DefaultLocale')}" is none`;
  for (const override of all(root, 'Override').concat(all(root, 'bt:Override'))) {
    if (!LOCALE.test(override.attributes.Locale ?? ''))
      yield `line ${override.line}: Locale "${override.attributes.Locale}" is none`;
    if (!override.attributes.Value) yield `line ${override.line}: an override without a value`;
    if (override.attributes.Locale === text(root, 'DefaultLocale'))
      yield `line ${override.line}: overrides the default locale`;
  }
  if (text(root, 'Permissions') !== 'ReadWriteDocument')
    yield `Permissions "${text(root, 'Permissions')}": the pane needs ReadWriteDocument, no more and no less`;
  for (const sets of all(root, 'Set'))
    yield `line ${sets.line}: a required API set hides the add-in from older Excel, which is to see the plain page`;
  for (const host of [...all(root, 'Host')]) {
    const name = host.attributes.Name ?? host.attributes['xsi:type'];
    if (name !== 'Workbook') yield `line ${host.line}: host "${name}" is not Excel`;
  }
}

const LENGTHS = [
  ['DisplayName', 125],
  ['ProviderName', 125],
  ['Description', 250],
];

function* lengths(root) {
  for (const [name, most] of LENGTHS) {
    const element = only(root, name);
    const said = element?.attributes.DefaultValue ?? element?.text.trim() ?? '';
    if (said.length === 0 || said.length > most)
      yield `${name} has ${said.length} characters, 1 to ${most} are allowed`;
  }
  for (const [group, most] of [
    ['bt:ShortStrings', 125],
    ['bt:LongStrings', 250],
  ]) {
    for (const string of all(root, group).flatMap((element) => element.children)) {
      for (const said of [
        string.attributes.DefaultValue ?? '',
        ...string.children.map(({ attributes }) => attributes.Value ?? ''),
      ]) {
        if (said.length === 0 || said.length > most)
          yield `line ${string.line}: "${string.attributes.id}" has ${said.length} characters, 1 to ${most} are allowed`;
      }
    }
  }
}

function* resources(root) {
  const groups = all(root, 'Resources')[0]?.children ?? [];
  const defined = groups.flatMap(({ children }) => children);
  const ids = defined.map(({ attributes }) => attributes.id);
  for (const [i, id] of ids.entries()) {
    if (!id || id.length > 32) yield `line ${defined[i].line}: id "${id}" must have 1 to 32 characters`;
    if (ids.indexOf(id) !== i) yield `line ${defined[i].line}: resource "${id}" is defined twice`;
  }
  const uses = [...walk(root)].filter(({ attributes }) => attributes.resid !== undefined);
  for (const { line, name, attributes } of uses) {
    const found = defined.find((one) => one.attributes.id === attributes.resid);
    if (!found) yield `line ${line}: resid "${attributes.resid}" is not defined`;
    else if (!fits(name, found.name)) yield `line ${line}: <${name}> takes no <${found.name}> ("${attributes.resid}")`;
  }
  for (const { line, attributes } of defined) {
    if (!uses.some((use) => use.attributes.resid === attributes.id))
      yield `line ${line}: resource "${attributes.id}" is never used`;
  }
}

/** Which kind of resource an element refers to. */
function fits(user, resource) {
  if (user === 'bt:Image') return resource === 'bt:Image';
  const url = ['Runtime', 'SourceLocation', 'FunctionFile', 'LearnMoreUrl'].includes(user);
  return resource === (url ? 'bt:Url' : 'bt:String');
}

function* ids(root) {
  const seen = new Set();
  for (const element of [...all(root, 'Group'), ...all(root, 'Control')]) {
    const { id = '' } = element.attributes;
    if (!/^[\w.]{1,125}$/.test(id)) yield `line ${element.line}: id "${id}" is none`;
    if (seen.has(id)) yield `line ${element.line}: id "${id}" stands twice`;
    seen.add(id);
  }
}

function* icons(root) {
  for (const icon of all(root, 'Icon')) {
    const sizes = icon.children.map(({ attributes }) => attributes.size);
    for (const size of ['16', '32', '80'])
      if (!sizes.includes(size)) yield `line ${icon.line}: an icon without size ${size}`;
    for (const { line, attributes } of icon.children) {
      if (!attributes.resid?.endsWith(`.${attributes.size}`))
        yield `line ${line}: size ${attributes.size} shows "${attributes.resid}"`;
    }
  }
}

function urls(root) {
  const elements = [...walk(root)].filter(
    ({ name, attributes }) => URL_ELEMENTS.includes(name) && attributes.resid === undefined,
  );
  return elements.flatMap((element) => [
    { line: element.line, url: element.attributes.DefaultValue ?? '' },
    ...element.children.map(({ line, attributes }) => ({ line, url: attributes.Value ?? '' })),
  ]);
}

function* addresses(root, { base, exists }) {
  for (const { line, url } of urls(root)) {
    if (!url.startsWith('https://')) yield `line ${line}: "${url}" is not https`;
    else if (!url.startsWith(base)) yield `line ${line}: "${url}" is not below ${base}, the one hosted address`;
    else if (!exists(url.slice(base.length))) yield `line ${line}: "${url.slice(base.length)}" is not built`;
  }
}

function* functions(root, { metadata, associated }) {
  const point = all(root, 'ExtensionPoint').find(({ attributes }) => attributes['xsi:type'] === 'CustomFunctions');
  if (!point) return yield 'no custom functions';
  const namespace = only(point, 'Namespace');
  if ((namespace?.attributes.resid ?? '') !== NAMESPACE)
    yield `line ${point.line}: the namespace is not "${NAMESPACE}"`;
  const page = only(point, 'Page')?.children[0]?.attributes.resid;
  const runtimes = all(root, 'Runtime').map(({ attributes }) => attributes.resid);
  if (!runtimes.includes(page)) yield `line ${point.line}: the page of the functions is not the shared runtime`;
  for (const [language, { functions: published = [] }] of Object.entries(metadata)) {
    const names = published.map(({ id }) => id);
    for (const id of names.filter((one) => !associated.includes(one)))
      yield `${language}: function ${id} is published but not associated`;
    for (const id of associated.filter((one) => !names.includes(one)))
      yield `${language}: function ${id} is associated but not published`;
    for (const { id, name } of published) {
      if (!/^[A-Za-z][\w.]{2,}$/.test(id) || id !== name) yield `${language}: function id "${id}" is none`;
      if (/^[A-Za-z]{1,3}\d+$|^[rc]\d*$/i.test(id)) yield `${language}: function id "${id}" looks like a cell`;
    }
  }
}

function* commands(root, { commands: known }) {
  for (const { line, text: said } of all(root, 'FunctionName')) {
    if (!known.includes(said.trim())) yield `line ${line}: command "${said.trim()}" is not associated`;
  }
}

export const RULES = [order, head, lengths, resources, ids, icons, addresses, functions, commands];
