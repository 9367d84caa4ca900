/** Which children an element of the manifest may hold, in this order. From Microsoft's schema, as far as we use it. */

/** '+' at least one, '?' optional, '*' any number; without a mark exactly one. */
export const ORDER = {
  OfficeApp:
    'Id Version ProviderName DefaultLocale DisplayName Description IconUrl? HighResolutionIconUrl? SupportUrl? AppDomains? Hosts Requirements? DefaultSettings Permissions VersionOverrides?',
  DisplayName: 'Override*',
  Description: 'Override*',
  DefaultSettings: 'SourceLocation',
  VersionOverrides: 'Description? Requirements? Hosts Resources',
  'OfficeApp>Hosts': 'Host+',
  'VersionOverrides>Hosts': 'Host+',
  'VersionOverrides>Hosts>Host': 'Runtimes? AllFormFactors? DesktopFormFactor?',
  Runtimes: 'Runtime+',
  AllFormFactors: 'ExtensionPoint+',
  DesktopFormFactor: 'GetStarted? FunctionFile ExtensionPoint+',
  GetStarted: 'Title Description LearnMoreUrl',
  'ExtensionPoint:CustomFunctions': 'Script Page Metadata Namespace?',
  'ExtensionPoint:PrimaryCommandSurface': 'OfficeTab+',
  Script: 'SourceLocation',
  Page: 'SourceLocation',
  Metadata: 'SourceLocation',
  OfficeTab: 'Group+',
  Group: 'Label Icon Control+',
  Control: 'Label Supertip Icon Action',
  Supertip: 'Title Description',
  Icon: 'bt:Image+',
  'Action:ShowTaskpane': 'TaskpaneId? SourceLocation',
  'Action:ExecuteFunction': 'FunctionName',
  Resources: 'bt:Images bt:Urls bt:ShortStrings bt:LongStrings',
  'bt:Images': 'bt:Image+',
  'bt:Urls': 'bt:Url+',
  'bt:ShortStrings': 'bt:String+',
  'bt:LongStrings': 'bt:String+',
  'Resources>bt:Images>bt:Image': 'bt:Override*',
  'bt:Url': 'bt:Override*',
  'bt:String': 'bt:Override*',
};

/** The rule for an element under its ancestors (names from the root on), or '' for one that holds none. */
export function ruleFor(path, element) {
  const kind = element.attributes['xsi:type'];
  const names = [...path, element.name];
  const last = [names.slice(-3).join('>'), names.slice(-2).join('>')];
  return ORDER[`${element.name}:${kind}`] ?? ORDER[last[0]] ?? ORDER[last[1]] ?? ORDER[element.name] ?? '';
}

/** What is wrong with the order or number of the children; null where nothing is. */
export function misfit(rule, names) {
  let at = 0;
  for (const part of rule.split(' ').filter(Boolean)) {
    const [, name, mark] = /^(.*?)([?*+]?)$/.exec(part);
    const most = mark === '*' || mark === '+' ? Infinity : 1;
    let count = 0;
    while (names[at] === name && count < most) [at, count] = [at + 1, count + 1];
    if (count === 0 && mark !== '?' && mark !== '*')
      return `lacks <${name}> at its place${names[at] ? `, has <${names[at]}>` : ''}`;
  }
  return at < names.length ? `may not hold <${names[at]}> here` : null;
}
