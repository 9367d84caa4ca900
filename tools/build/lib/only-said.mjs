/** Leaves areas of messages out of a bundle that never says them: `without('pane', 'cli')`. A missing sentence throws when said. */
import webpack from 'webpack';

/** @param {string[]} areas file names under src/messages/<language>, e.g. 'pane-setup' */
export function without(...areas) {
  const pattern = new RegExp(`^\\./(${areas.join('|')})$`);
  return new webpack.NormalModuleReplacementPlugin(pattern, (resource) => {
    if (!/src[\\/]messages[\\/](?:vi|en)$/.test(resource.context)) return;
    const name = resource.request.slice(2).replace(/-(\w)/g, (_, letter) => letter.toUpperCase());
    resource.request = `data:text/javascript,export const ${name} = {};`;
  });
}
